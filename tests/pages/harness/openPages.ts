import { render } from "preact";
import { page } from "vitest/browser";
import { NewTab } from "../../../components/NewTab";
import { openOptions as drawOptions } from "../../../components/options/openOptions";
import { Popup } from "../../../components/Popup";
import { openPage } from "../../../components/page/openPage";
import newTabStyle from "../../../entrypoints/newtab/style.css?inline";
import optionsStyle from "../../../entrypoints/options/style.css?inline";
import popupStyle from "../../../entrypoints/popup/style.css?inline";

let root: HTMLElement | undefined;
const style = document.head.appendChild(document.createElement("style"));

/** Opens the new tab at an address such as `#/saved`. It replaces any open page. */
export async function openNewTab(hash = ""): Promise<void> {
  await page.viewport(1440, 1000);
  await open("newtab", newTabStyle, hash, (root) => openPage("newtab", NewTab, root));
}

/** Opens the popup. */
export async function openPopup(hash = ""): Promise<void> {
  await page.viewport(400, 600);
  await open("popup", popupStyle, hash, (root) => openPage("popup", Popup, root));
}

/** Opens the options. */
export async function openOptions(): Promise<void> {
  await page.viewport(1440, 1000);
  await open("", optionsStyle, "", drawOptions);
}

/** Closes the open page. */
export function closePage(): void {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
}

async function open(
  name: string,
  css: string,
  hash: string,
  draw: (root: HTMLElement) => Promise<void>,
): Promise<void> {
  closePage();
  style.textContent = css;
  history.replaceState(null, "", `${location.pathname}${location.search}${hash}`);
  root = document.body.appendChild(document.createElement("div"));
  root.id = "app";
  root.dataset.snapshot = name;
  await draw(root);
}
