import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { useLateComponent } from "./useLateComponent";

/** A component whose code is loaded when it is first drawn; nothing is drawn until then. */
export const lateComponent =
  <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  (props: Props) => {
    const [Component, want] = useLateComponent(load);
    useEffect(want, []);
    return Component && <Component {...props} />;
  };
