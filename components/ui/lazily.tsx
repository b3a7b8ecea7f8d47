import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { useLazy } from "./useLazy";

/** A component that is drawn once it has been loaded, which is when it is first to be seen; `load` does it ahead. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const once = async () => {
    loaded ??= await load();
    return loaded;
  };
  function Lazy(props: Props) {
    const [Component = loaded, want] = useLazy(once);
    useEffect(() => {
      if (!Component) want();
    }, []);
    return Component && <Component {...props} />;
  }
  Lazy.load = once;
  return Lazy;
}
