import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import type { ListView } from "../utils/route";
import { useLazy } from "./useLazy";

/** The views that are no lists; what draws each is loaded for whoever wants to see it. */
export const LAZY_VIEWS: Partial<Record<ListView, () => Promise<ComponentType>>> = {
  reading: async () => (await import("./reading/ReadingPage")).ReadingPage,
  digest: async () => (await import("./digest/DigestPage")).DigestPage,
};

/** One of them. It has a key of its view, since it loads once. */
export function LazyView({ load }: { load: () => Promise<ComponentType> }) {
  const [View, want] = useLazy(load);
  useEffect(want, []);
  return View ? <View /> : null;
}
