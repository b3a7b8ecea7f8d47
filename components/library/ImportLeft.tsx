import type { Left } from "../../utils/transfer/import/incoming";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";

/** The records that are left out, grouped by reason, with the names of the first of each. */
export function ImportLeft({ left }: { left: readonly Left[] }) {
  if (!left.length) return null;
  return (
    <section class="import-left">
      <h3>{t("library.import.left.title")}</h3>
      {left.map(({ reason, count, records }) => (
        <details key={reason}>
          <summary>
            {count === 1
              ? withSlots(t.runs("library.import.left.one", { reason, name: records[0] ?? "" }), {
                  name: (words) => <bdi>{words}</bdi>,
                })
              : t("library.import.left.many", { reason, n: count })}
          </summary>
          <ul class="import-names">
            {records.map((record) => (
              <li key={record} dir="auto">
                {record}
              </li>
            ))}
            {count > records.length && <li>{t("library.import.more", { n: count - records.length })}</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}
