import { useEffect, useRef } from "preact/hooks";
import { SEARCH } from "../../utils/route/formatRoute";
import { SearchView } from "../late/SearchView";
import { KEYS } from "../page/keyTable";
import { dropSearcher, searchAhead, startSearcher } from "../page/searcher";
import type { Search } from "../page/useRoute";
import { report } from "../ui/report";

interface Props {
  query?: string;
  onSearch: Search;
}

/** Searches what is stored with every letter, and Hugging Face as well on Enter. */
export function SearchBox({ query, onSearch }: Props) {
  const box = useRef<HTMLInputElement>(null);
  // The new tab leaves the address bar its focus, unless the way here was a wish to search.
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
          aria-label="Search papers"
          placeholder="Search papers"
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

/** Whoever is in the box is about to search. */
function prepareSearch(): void {
  startSearcher();
  report(SearchView.load());
}

/** Puts the cursor into the search box. */
export const focusSearch = () => document.querySelector<HTMLInputElement>(".search-box input")?.focus();
