import { useEffect, useRef } from "preact/hooks";
import { SEARCH } from "../../utils/route/formatRoute";
import { SearchView } from "../late/SearchView";
import { KEYS } from "../page/keyTable";
import { dropSearcher, searchAhead, startSearcher } from "../page/searcher";
import type { Search } from "../page/useRoute";
import { report } from "../ui/report";
import { t } from "./t";

interface Props {
  query?: string;
  onSearch: Search;
}

/** Searches the stored papers with every letter, and Hugging Face too on Enter. */
export function SearchBox({ query, onSearch }: Props) {
  const box = useRef<HTMLInputElement>(null);
  // The new tab leaves the focus in the address bar, unless it was opened to search.
  useEffect(() => {
    if (location.hash === SEARCH) box.current?.focus();
  }, []);
  return (
    <search class="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (query?.trim()) onSearch(query, "everywhere");
        }}
      >
        <input
          ref={box}
          type="search"
          name="q"
          dir="auto"
          aria-label={t("head.search")}
          placeholder={t("head.search")}
          autoComplete="off"
          value={query ?? ""}
          onFocus={() => query === undefined && prepareSearch()}
          onBlur={dropSearcher}
          onInput={({ currentTarget: { value } }) => {
            searchAhead(value);
            onSearch(value, "here");
          }}
        />
        <span class="search-key" aria-hidden="true">
          {KEYS.search[0]}
        </span>
      </form>
    </search>
  );
}

/** Loads everything a search needs: somebody who is in the box is about to search. */
function prepareSearch(): void {
  startSearcher();
  report(SearchView.load());
}

/** Puts the cursor into the search box. */
export const focusSearch = () => document.querySelector<HTMLInputElement>(".search-box input")?.focus();
