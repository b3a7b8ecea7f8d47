import "./Notice.css";
import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  children?: ComponentChildren;
}

/** A notice in place of papers: why there are none, and what can be done. */
export function Notice({ title, children }: Props) {
  return (
    <div class="notice">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Gray lines in place of papers that are still being fetched. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      {Array.from({ length: 6 }, (_, row) => (
        <div key={row}>
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
