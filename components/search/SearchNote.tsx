import { countOf, formatCount } from "../../utils/ground/count";
import { timeAgo } from "../../utils/ground/dates/format";
import { failureStatus } from "../../utils/model/failureSentence";
import { LONGEST_QUERY } from "../../utils/model/feed";
import type { PaperListPage } from "../page/usePaperList";

/** How the search stands: how many were found here and on Hugging Face, and what is in the way of more. */
export function SearchNote({ page, query }: { page: PaperListPage; query: string }) {
  if (!query.trim()) return null;
  return (
    <p class="search-note" aria-live="polite">
      <span>{hereSentence(page)}</span> <HubSentence page={page} query={query} />
    </p>
  );
}

function hereSentence({ results }: PaperListPage): string {
  if (results.isBroken) return "The papers stored here could not be searched.";
  const { total, best } = results;
  const rest = best < total ? ` The best ${formatCount(best)} are shown.` : "";
  return `${countOf(total, "stored paper")} found.${rest}`;
}

function HubSentence({ page, query }: { page: PaperListPage; query: string }) {
  const { load, list, place } = page;
  const ask = (words: string) => (
    <button type="button" class="text-button" onClick={() => page.search(query, "everywhere")}>
      {words}
    </button>
  );
  const length = query.trim().length;
  if (length > LONGEST_QUERY) {
    return (
      <span class="status-failure">
        Hugging Face takes up to {LONGEST_QUERY} characters, and this has {length}.
      </span>
    );
  }
  if (load.isLoading) return <span>Asking Hugging Face…</span>;
  if (load.failed) {
    const { failure, retryAt } = load.failed;
    return <span class="status-failure">{failureStatus(failure, retryAt, Date.now())}</span>;
  }
  if (list.feed && page.results.query === query) {
    return (
      <span>
        {formatCount(list.feed.count)} on Hugging Face, {timeAgo(list.feed.checkedAt, Date.now())}.
      </span>
    );
  }
  return place.route.feed ? null : ask("Search Hugging Face too (Enter)");
}
