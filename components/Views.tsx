import { formatCount } from "../utils/count";
import type { Day } from "../utils/dates/day";
import { type ListView, viewRoute } from "../utils/route";

/** The views, with the key that leads to each after `g`. */
export const VIEWS: { view: ListView; name: string; key: string }[] = [
  { view: "day", name: "Day", key: "d" },
  { view: "week", name: "Week", key: "w" },
  { view: "month", name: "Month", key: "m" },
  { view: "trending", name: "Trending", key: "t" },
  { view: "saved", name: "Saved", key: "s" },
];

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
