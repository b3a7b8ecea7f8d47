import { formatCount } from "../../utils/ground/count";
import { timeAgo } from "../../utils/ground/dates/format";
import type { Entry } from "../../utils/model/entry";
import { paperUrl } from "../../utils/model/paper";
import { READING, RULES, SAVED } from "../../utils/route/formatRoute";
import { openPaper } from "../page/openPaper";
import { TexText } from "../tex/TexText";
import { report } from "../ui/report";

/** What was saved and not read yet, beside the front page: the reason for saving. */
export function SavedRail({ entries, count }: { entries: readonly Entry[]; count: number }) {
  return (
    <aside class="saved-rail" aria-labelledby="saved-rail-title">
      <h2 id="saved-rail-title">To read{count > 0 && `, ${formatCount(count)}`}</h2>
      {entries.length === 0 && <p>Papers you save wait here.</p>}
      <ul>
        {entries.map(({ paper, mark }) => (
          <li key={paper.id}>
            <a
              href={paperUrl(paper.id)}
              onClick={(event) => {
                event.preventDefault();
                report(openPaper(paper.id, { background: event.ctrlKey || event.metaKey }));
              }}
            >
              <TexText text={paper.title} />
            </a>
            {mark?.savedAt !== undefined && <p>saved {timeAgo(mark.savedAt, Date.now())}</p>}
          </li>
        ))}
      </ul>
      <a class="text-button" href={SAVED}>
        All saved papers
      </a>
      <a class="text-button" href={READING}>
        Your reading
      </a>
      <a class="text-button" href={RULES}>
        Follow and mute
      </a>
    </aside>
  );
}
