import type { Day } from "../../utils/ground/dates/day";
import { formatNumber } from "../../utils/i18n/numbers";
import { viewRoute } from "../../utils/route/formatRoute";
import type { ListView } from "../../utils/route/route";
import { VIEWS, viewName } from "../page/views";
import { t } from "./t";

interface Props {
  current: ListView;
  /** The latest day with papers. */
  latest?: Day;
  savedCount?: number;
}

/** Links to the views, with the number of saved papers. */
export function Views({ current, latest, savedCount }: Props) {
  return (
    <nav class="views" aria-label={t("head.views")}>
      {VIEWS.map(({ view }) => (
        <a key={view} href={viewRoute(view, latest)} aria-current={view === current ? "page" : undefined}>
          {viewName(view)}
        </a>
      ))}
      {savedCount ? <span class="views-count">{formatNumber(savedCount)}</span> : null}
    </nav>
  );
}
