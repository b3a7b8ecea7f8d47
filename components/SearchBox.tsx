import { useEffect, useRef } from "preact/hooks";
import { SEARCH } from "../utils/route";

/** Hugging Face takes no more (API: `q` of 250 characters). */
const LONGEST_QUERY = 250;

/** Searches the papers on Hugging Face, in a tab of its own. */
export function SearchBox() {
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
          const query = box.current?.value.trim();
          if (query)
            window.open(
              `https://huggingface.co/papers?${new URLSearchParams({ q: query })}`,
              "_blank",
              "noopener",
            );
        }}
      >
        <input
          ref={box}
          type="search"
          name="q"
          aria-label="Search papers"
          placeholder="Search papers"
          maxLength={LONGEST_QUERY}
          autoComplete="off"
        />
        <span class="search-key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

/** Puts the cursor into the search box. */
export const focusSearch = () => document.querySelector<HTMLInputElement>(".search-box input")?.focus();
