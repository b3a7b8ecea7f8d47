import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import { report } from "./report";

/** A component that is loaded when it is first wanted, and what wants it. */
export function useLazy<Props>(
  load: () => Promise<ComponentType<Props>>,
): [ComponentType<Props> | undefined, () => void] {
  const [Component, setComponent] = useState<ComponentType<Props>>();
  const want = () => report(load().then((loaded) => setComponent(() => loaded)));
  return [Component, want];
}
