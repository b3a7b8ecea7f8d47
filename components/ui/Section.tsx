import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  title: string;
  /** Drawn at the end of the heading's line. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** A section of the paper's page, with its heading. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section class="paper-section" aria-labelledby={id}>
      <div class="paper-section-head">
        <h3 id={id}>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
