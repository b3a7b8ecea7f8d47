import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { useLateComponent } from "./useLateComponent";

/**
 * A component whose code is loaded when it is first drawn, or earlier by calling `load`. Until the code is there, nothing is
 * drawn.
 */
export function lateComponent<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const once = async () => {
    loaded ??= await load();
    return loaded;
  };
  function Late(props: Props) {
    const [Component = loaded, want] = useLateComponent(once);
    useEffect(() => {
      if (!Component) want();
    }, []);
    return Component && <Component {...props} />;
  }
  Late.load = once;
  return Late;
}
