import { countOf, formatCount } from "../../utils/ground/count";
import type { Effect } from "../../utils/model/rule";
import { paperRoute } from "../../utils/route/formatRoute";
import { type CaughtPapers, PREVIEW_DAYS } from "../../utils/rules/previewRule";
import { TexText } from "../tex/TexText";

const WOULD: Record<Effect, string> = { follow: "Would have followed", mute: "Would have muted" };

/** What a rule would have caught in the last days: how many papers, and which. */
export function RulePreview({ effect, preview }: { effect: Effect; preview: CaughtPapers }) {
  const { count, of, first } = preview;
  return (
    <div class="rule-preview">
      <p role="status">
        {WOULD[effect]} <strong>{formatCount(count)}</strong> of {countOf(of, "paper")} listed in the last{" "}
        {PREVIEW_DAYS} days.
      </p>
      <ul aria-label="Papers it would have caught">
        {first.map(({ id, title }) => (
          <li key={id}>
            <a href={paperRoute(id)}>
              <TexText text={title} />
            </a>
          </li>
        ))}
      </ul>
      {count > first.length && <p>and {formatCount(count - first.length)} more</p>}
    </div>
  );
}
