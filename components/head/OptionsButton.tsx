import { browser } from "wxt/browser";
import { Icon } from "../ui/Icon";
import { report } from "../ui/report";

/** Opens the options page. */
export function OptionsButton() {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label="Options"
      title="Options"
      onClick={() => report(browser.runtime.openOptionsPage())}
    >
      <Icon name="settings" />
    </button>
  );
}
