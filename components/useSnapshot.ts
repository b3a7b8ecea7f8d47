import { useEffect } from "preact/hooks";
import { keepSnapshot, type SnapshotPage } from "./snapshot";

/** Keeps a snapshot of the page whenever it has come to rest on its first view. */
export function useSnapshot(page: SnapshotPage, isFirstView: boolean, inputs: readonly unknown[]): void {
  useEffect(() => {
    const root = document.getElementById("app");
    if (!isFirstView || !root) return;
    const wait = setTimeout(() => keepSnapshot(page, root), 300);
    return () => clearTimeout(wait);
  }, inputs);
}
