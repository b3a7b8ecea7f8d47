import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { painted, restoreSnapshot, type SnapshotPage } from "../components/snapshot";
import { restoreTheme } from "../components/theme";

/**
 * Runs in the body of each page before anything is painted, and does nothing that has to be waited for: it puts what the
 * page last showed on the screen. The page's code is loaded after that paint, at once where there is none.
 */
export default defineUnlistedScript(async () => {
  restoreTheme();
  const root = document.getElementById("app");
  const page = root?.dataset.snapshot;
  if (root && page && restoreSnapshot(page as SnapshotPage, root)) await painted();

  // In development there is no such element: the page's code then comes by itself.
  const entry = document.querySelector<HTMLScriptElement>("script[data-src]");
  if (!entry) return;
  const script = document.createElement("script");
  script.type = "module";
  script.src = entry.dataset.src ?? "";
  entry.replaceWith(script);
});
