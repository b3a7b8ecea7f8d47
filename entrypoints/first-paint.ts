import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { restoreSnapshot, type SnapshotPage } from "../components/snapshot";
import { restoreTheme } from "../components/theme";

/** Runs in the body of each page before anything is painted, and does nothing that has to be waited for. */
export default defineUnlistedScript(() => {
  restoreTheme();
  const root = document.getElementById("app");
  const page = root?.dataset.snapshot;
  if (root && page) restoreSnapshot(page as SnapshotPage, root);
});
