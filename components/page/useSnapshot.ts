import { useEffect } from "preact/hooks";
import type { FirstView, PaperPage } from "../../utils/model/settings";
import { keepSnapshot } from "./snapshot";

/** Keeps a snapshot of the page whenever it has come to rest on its first view; `view` is undefined on any other. */
export function useSnapshot(page: PaperPage, view: FirstView | undefined, inputs: readonly unknown[]): void {
  useEffect(() => {
    const root = document.getElementById("app");
    if (!view || !root) return;
    const wait = setTimeout(() => keepSnapshot(page, view, root), 300);
    return () => clearTimeout(wait);
  }, inputs);
}
