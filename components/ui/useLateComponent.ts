import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import { report } from "./report";

/** A component whose code is loaded on demand (undefined until then), and the function that loads it. */
export function useLateComponent<Props>(
  load: () => Promise<ComponentType<Props>>,
): [ComponentType<Props> | undefined, () => void] {
  const [Component, setComponent] = useState<ComponentType<Props>>();
  const want = () => report(load().then((loaded) => setComponent(() => loaded)));
  return [Component, want];
}
