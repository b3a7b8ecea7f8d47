import { timeAgo } from "../../utils/i18n/dates";
import type { Entry } from "../../utils/model/entry";
import { paperUrl } from "../../utils/model/paper";
import { READING, RULES, SAVED } from "../../utils/route/formatRoute";
import { openPaper } from "../page/openPaper";
import { TexText } from "../tex/TexText";
import { report } from "../ui/report";
import { t } from "./t";

/** The saved papers that wait to be read, beside the front page. */
export function SavedRail({ entries, count }: { entries: readonly Entry[]; count: number }) {
  return (
    <aside class="saved-rail" aria-labelledby="saved-rail-title">
      <h2 id="saved-rail-title">{t("list.rail.title", { n: count })}</h2>
      {entries.length === 0 && <p>{t("list.rail.empty")}</p>}
      <ul>
        {entries.map(({ paper, mark }) => (
          <li key={paper.id}>
            <a
              href={paperUrl(paper.id)}
              dir="auto"
              onClick={(event) => {
                event.preventDefault();
                report(openPaper(paper.id, { background: event.ctrlKey || event.metaKey }));
              }}
            >
              <TexText text={paper.title} />
            </a>
            {mark?.savedAt !== undefined && (
              <p>{t("common.savedAgo", { ago: timeAgo(mark.savedAt, Date.now()) })}</p>
            )}
          </li>
        ))}
      </ul>
      <a class="text-button" href={SAVED}>
        {t("list.rail.all")}
      </a>
      <a class="text-button" href={READING}>
        {t("list.rail.reading")}
      </a>
      <a class="text-button" href={RULES}>
        {t("list.rail.rules")}
      </a>
    </aside>
  );
}
