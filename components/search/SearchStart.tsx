import { recentSearches } from "../../utils/queries/search/searchList";
import { searchRoute } from "../../utils/route/formatRoute";
import { useLive } from "../page/useLive";
import { Notice } from "../ui/Notice";

const RECENT = 8;

/** What can be searched, and what was searched last. */
export function SearchStart() {
  const recent = useLive(() => recentSearches(RECENT), [], []);
  return (
    <Notice title="Search papers">
      <p>
        Every paper that was ever listed here is searched as you type: titles, abstracts, authors,
        organisations and keywords. Enter asks Hugging Face as well.
      </p>
      {recent.length > 0 && (
        <ul class="search-recent" aria-label="Recent searches">
          {recent.map((query) => (
            <li key={query}>
              <a href={searchRoute(query, "everywhere")}>{query}</a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
