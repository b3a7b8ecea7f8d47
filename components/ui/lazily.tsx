import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { useLazy } from "./useLazy";

/** A component that is drawn once it has been loaded, which is when it is first to be seen. */
export const lazily =
  <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  (props: Props) => {
    const [Component, want] = useLazy(load);
    useEffect(want, []);
    return Component && <Component {...props} />;
  };
