import type { SavedQuery, Tab } from "../../utils/route/savedQuery";
import { savedRoute } from "../../utils/route/savedQuery";
import { Notice } from "../ui/Notice";

const EMPTY: Record<Tab, string> = {
  toRead: "Nothing left to read",
  reading: "No paper is being read",
  done: "No saved paper has been read yet",
  snoozed: "No paper is put off",
  all: "No paper is saved",
};

/** Why no saved paper is on show. */
export function NoSaved({ query, total }: { query: SavedQuery; total: number }) {
  if (total === 0) {
    return (
      <Notice title="Nothing saved yet">
        <p>Save a paper with the bookmark beside it, or the s key, and it waits for you here, offline too.</p>
      </Notice>
    );
  }
  const { tag, text, only, picks } = query;
  const isFiltered = tag !== undefined || text.trim() !== "" || only.length + Object.keys(picks).length > 0;
  return (
    <Notice title={isFiltered ? "No saved paper is like that" : EMPTY[query.tab]}>
      <p>
        <a href={savedRoute({ tab: "all", sort: query.sort })}>All saved papers</a>
      </p>
    </Notice>
  );
}

/** Words could not be looked for: that is not the same as not found. */
export function Unsearched({ query }: { query: SavedQuery }) {
  return (
    <div role="alert">
      <Notice title="The words could not be looked for">
        <p>The index of the papers stored here can't be read just now. What you saved is all there.</p>
        <p>
          <a href={savedRoute({ ...query, text: "" })}>Show it without the words</a>
        </p>
      </Notice>
    </div>
  );
}
