import { browser } from "wxt/browser";
import { IconButton } from "../ui/IconButton";
import { report } from "../ui/report";
import { t } from "./t";

/** Opens the options page. */
export function OptionsButton() {
  return (
    <IconButton
      icon="settings"
      name={t("head.options")}
      onClick={() => report(browser.runtime.openOptionsPage())}
    />
  );
}
