import { withKey } from "../page/keyTable";
import { IconButton } from "../ui/IconButton";

/** Shows the keys. */
export const HelpButton = ({ onHelp }: { onHelp: () => void }) => (
  <IconButton icon="help" name="Keys" title={withKey("Keys", "help")} onClick={onHelp} />
);
