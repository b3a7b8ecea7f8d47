import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { holdInput } from "../components/page/heldInput";
import { nameDocument } from "../components/page/nameDocument";
import { requestOf, startSearcher } from "../components/page/searcher";
import { painted, restoreSnapshot } from "../components/page/snapshot";
import { restoreTheme } from "../components/page/theme";
import type { PaperPage } from "../utils/model/settings";

/**
 * Runs in the head of each page before its style sheet: a script after the sheet would have to wait for it.
 * It shows what the page last showed, and does nothing that has to be waited for. The page's code is loaded
 * after that paint, or at once if there is nothing to paint.
 */
export default defineUnlistedScript(() => {
  nameDocument();
  restoreTheme();
  // The index of a search is read while the page itself is loaded.
  if (location.hash.startsWith("#/search")) startSearcher(requestOf(location.hash));
  document.addEventListener("DOMContentLoaded", async () => {
    const root = document.getElementById("app");
    const page = root?.dataset.snapshot;
    if (root && page && restoreSnapshot(page as PaperPage, root)) {
      holdInput(root);
      await painted();
    }
    loadPage();
  });
});

/** In development there is no such element: the page's code then loads by itself. */
function loadPage(): void {
  const entry = document.querySelector<HTMLScriptElement>("script[data-src]");
  if (!entry) return;
  const script = document.createElement("script");
  script.type = "module";
  script.src = entry.dataset.src ?? "";
  entry.replaceWith(script);
}
