import { timeAgo } from "../../utils/i18n/dates";
import { failureStatus } from "../../utils/model/failureSentence";
import { LONGEST_QUERY } from "../../utils/model/feed";
import type { Route } from "../../utils/route/route";
import type { Load } from "../page/useLoader";
import type { Search } from "../page/useRoute";
import { t } from "./t";
import type { Results } from "./useSearch";

interface Props {
  route: Route;
  query: string;
  results: Results;
  load: Load;
  onSearch: Search;
}

/** The state of the search: the numbers of papers found here and on Hugging Face, and any problem. */
export function SearchNote(props: Props) {
  if (!props.query.trim()) return null;
  return (
    <p class="search-note" aria-live="polite">
      <span>{hereSentence(props.results)}</span> <HubSentence {...props} />
    </p>
  );
}

function hereSentence({ isBroken, total, best }: Results): string {
  if (isBroken) return t("search.broken");
  return best < total ? t("search.best", { n: total, best }) : t("search.found", { n: total });
}

function HubSentence({ route, query, results, load, onSearch }: Props) {
  const { feed } = results.list;
  const ask = (words: string) => (
    <button type="button" class="text-button" onClick={() => onSearch(query, "everywhere")}>
      {words}
    </button>
  );
  const length = query.trim().length;
  if (length > LONGEST_QUERY) {
    return <span class="status-failure">{t("search.tooLong", { most: LONGEST_QUERY, n: length })}</span>;
  }
  if (load.isLoading) return <span>{t("search.asking")}</span>;
  if (load.failed) {
    const { failure, retryAt } = load.failed;
    return <span class="status-failure">{failureStatus(failure, retryAt, Date.now())}</span>;
  }
  if (feed && results.query === query) {
    return <span>{t("search.hub", { n: feed.count, ago: timeAgo(feed.checkedAt, Date.now()) })}</span>;
  }
  return route.feed ? null : ask(t("search.ask"));
}
