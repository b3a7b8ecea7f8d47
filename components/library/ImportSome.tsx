import type { ComponentChildren } from "preact";
import { countOf, formatCount } from "../../utils/ground/count";
import type { Some } from "../../utils/transfer/import/previewIncoming";

interface Props {
  some: Some;
  /** What is said of the papers, behind how many they are. */
  what: string;
  /** What else there is to say. */
  children?: ComponentChildren;
}

/** Papers of one sort: how many, what becomes of them, and the first by name. Nothing where there are none. */
export function ImportSome({ some: { count, first }, what, children }: Props) {
  if (count === 0) return null;
  const more = count - first.length;
  return (
    <li>
      <strong>{countOf(count, "paper")}</strong> {what}
      <ul class="import-names">
        {first.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
        {more > 0 && <li>and {formatCount(more)} more</li>}
      </ul>
      {children && <p class="import-soft">{children}</p>}
    </li>
  );
}
