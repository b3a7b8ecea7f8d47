import { useEffect, useRef } from "preact/hooks";
import { SEARCH } from "../../utils/route/formatRoute";
import { KEYS } from "../page/keyTable";
import { dropSearcher, startSearcher } from "../page/searcher";
import type { Search } from "../page/useRoute";

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
          onFocus={() => query === undefined && startSearcher()}
          onBlur={dropSearcher}
          onInput={(event) => onSearch(event.currentTarget.value, "here")}
        />
        <span class="search-key" aria-hidden="true">
          {KEYS.search[0]}
        </span>
      </form>
    </search>
  );
}

/** Puts the cursor into the search box. */
export const focusSearch = () => document.querySelector<HTMLInputElement>(".search-box input")?.focus();
