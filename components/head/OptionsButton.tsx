import { browser } from "wxt/browser";
import { IconButton } from "../ui/IconButton";
import { report } from "../ui/report";

/** Opens the options page. */
export function OptionsButton() {
  return (
    <IconButton icon="settings" name="Options" onClick={() => report(browser.runtime.openOptionsPage())} />
  );
}
