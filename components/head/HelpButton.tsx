import { withKey } from "../page/keyTable";
import { Icon } from "../ui/Icon";

/** Shows the keys. */
export const HelpButton = ({ onHelp }: { onHelp: () => void }) => (
  <button
    type="button"
    class="icon-button"
    aria-label="Keys"
    title={withKey("Keys", "help")}
    onClick={onHelp}
  >
    <Icon name="help" />
  </button>
);
