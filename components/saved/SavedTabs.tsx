import { formatNumber } from "../../utils/i18n/numbers";
import "./SavedTabs.css";
import { type SavedQuery, savedRoute, TABS, type Tab } from "../../utils/route/savedQuery";
import { t } from "./t";

interface Props {
  query: SavedQuery;
  counts?: Record<Tab, number>;
}

/** The saved papers' tabs, each with its count. "Snoozed" is shown only while it has papers or is open. */
export function SavedTabs({ query, counts }: Props) {
  const tabs = TABS.filter((tab) => tab !== "snoozed" || tab === query.tab || counts?.snoozed);
  return (
    <nav class="saved-tabs" aria-label={t("saved.tabs")}>
      {tabs.map((tab) => (
        <a
          key={tab}
          href={savedRoute({ ...query, tab })}
          aria-current={tab === query.tab ? "page" : undefined}
        >
          {t(`saved.tab.${tab}`)} {counts && <span>{formatNumber(counts[tab])}</span>}
        </a>
      ))}
    </nav>
  );
}
