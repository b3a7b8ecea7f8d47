import type { Effect } from "../../utils/model/rule";
import { paperRoute } from "../../utils/route/formatRoute";
import { type CaughtPapers, PREVIEW_DAYS } from "../../utils/rules/previewRule";
import { TexText } from "../tex/TexText";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";

/** The papers of the last days that a rule matches: how many, and the latest of them. */
export function RulePreview({ effect, preview }: { effect: Effect; preview: CaughtPapers }) {
  const { count, of, first } = preview;
  return (
    <div class="rule-preview">
      <p role="status">
        {withSlots(t.runs(`rules.preview.would.${effect}`, { n: of, count, days: PREVIEW_DAYS }), {
          count: (number) => <strong>{number}</strong>,
        })}
      </p>
      <ul aria-label={t("rules.preview.list")}>
        {first.map(({ id, title }) => (
          <li key={id} dir="auto">
            <a href={paperRoute(id)}>
              <TexText text={title} />
            </a>
          </li>
        ))}
      </ul>
      {count > first.length && <p>{t("rules.preview.more", { n: count - first.length })}</p>}
    </div>
  );
}
