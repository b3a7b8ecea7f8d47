import { withKey } from "../page/keyTable";
import { IconButton } from "../ui/IconButton";
import { t } from "./t";

/** Opens the help with the keys. */
export const HelpButton = ({ onHelp }: { onHelp: () => void }) => (
  <IconButton icon="help" name={t("head.keys")} title={withKey(t("head.keys"), "help")} onClick={onHelp} />
);
