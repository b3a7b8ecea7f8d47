import { formatCount } from "../../utils/ground/count";
import type { Day } from "../../utils/ground/dates/day";
import { viewRoute } from "../../utils/route/formatRoute";
import type { ListView } from "../../utils/route/route";
import { VIEWS } from "../page/views";

interface Props {
  current: ListView;
  /** The latest day with papers. */
  latest?: Day;
  savedCount?: number;
}

/** The ways to the views, with the number of saved papers. */
export function Views({ current, latest, savedCount }: Props) {
  return (
    <nav class="views" aria-label="Views">
      {VIEWS.map(({ view, name }) => (
        <a key={view} href={viewRoute(view, latest)} aria-current={view === current ? "page" : undefined}>
          {name}
        </a>
      ))}
      {savedCount ? <span class="views-count">{formatCount(savedCount)}</span> : null}
    </nav>
  );
}
