import { recentSearches } from "../../utils/queries/search/searchList";
import { searchRoute } from "../../utils/route/formatRoute";
import { useLive } from "../page/useLive";
import { Notice } from "../ui/Notice";
import { t } from "./t";

const RECENT = 8;

/** The start of a search: where it looks, and the recent searches. */
export function SearchStart() {
  const recent = useLive(() => recentSearches(RECENT), [], []);
  return (
    <Notice title={t("search.start.title")}>
      <p>{t("search.start.text")}</p>
      {recent.length > 0 && (
        <ul class="search-recent" aria-label={t("search.start.recent")}>
          {recent.map((query) => (
            <li key={query}>
              <a href={searchRoute(query, "everywhere")} dir="auto">
                {query}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
