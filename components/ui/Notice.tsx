import "./Notice.css";
import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  children?: ComponentChildren;
}

/** What stands where papers would: why there are none, and what can be done. */
export function Notice({ title, children }: Props) {
  return (
    <div class="notice">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Lines where papers will be: the first fetch takes a moment. */
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
