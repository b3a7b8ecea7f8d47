import { render } from "preact";
import { readSettings } from "../../utils/store/settings";
import { Options } from "./Options";

/** Draws the options page from the stored settings. */
export async function openOptions(root: HTMLElement): Promise<void> {
  render(<Options first={await readSettings()} />, root);
}
