import { render } from "preact";
import { readSettings } from "../../utils/store/settings";
import { Options } from "./Options";
import { t } from "./t";

/** Draws the options page from the stored settings. */
export async function openOptions(root: HTMLElement): Promise<void> {
  document.title = t("options.pageTitle");
  render(<Options first={await readSettings()} />, root);
}
