import { formatCount } from "../../utils/ground/count";
import "./SavedTabs.css";
import { type SavedQuery, savedRoute, TABS, type Tab } from "../../utils/route/savedQuery";

const NAMES: Record<Tab, string> = {
  toRead: "To read",
  reading: "Reading",
  done: "Done",
  snoozed: "Snoozed",
  all: "All",
};

interface Props {
  query: SavedQuery;
  counts?: Record<Tab, number>;
}

/** How far papers have come, with how many there are of each. Those put off have a tab while there are any. */
export function SavedTabs({ query, counts }: Props) {
  const tabs = TABS.filter((tab) => tab !== "snoozed" || tab === query.tab || counts?.snoozed);
  return (
    <nav class="saved-tabs" aria-label="Saved papers">
      {tabs.map((tab) => (
        <a
          key={tab}
          href={savedRoute({ ...query, tab })}
          aria-current={tab === query.tab ? "page" : undefined}
        >
          {NAMES[tab]} {counts && <span>{formatCount(counts[tab])}</span>}
        </a>
      ))}
    </nav>
  );
}
