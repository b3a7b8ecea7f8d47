import { countOf, formatCount } from "../../utils/ground/count";
import type { Left } from "../../utils/transfer/import/incoming";

/** What is left out, by the reasons, with the names of the first. */
export function ImportLeft({ left }: { left: readonly Left[] }) {
  if (!left.length) return null;
  return (
    <section class="import-left">
      <h3>Left out</h3>
      {left.map(({ why, count, records }) => (
        <details key={why}>
          <summary>
            {count === 1 ? `“${records[0]}” ${why}` : `${countOf(count, "record")}, each of which ${why}`}
          </summary>
          <ul class="import-names">
            {records.map((record) => (
              <li key={record}>{record}</li>
            ))}
            {count > records.length && <li>and {formatCount(count - records.length)} more</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}
