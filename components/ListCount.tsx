import { countOf } from "../utils/count";
import type { PaperList } from "../utils/lists/queries";

/** "34 papers, 9 new": how many a list has, and how many of them are new. */
export function ListCount({ list }: { list: PaperList }) {
  if (!list.feed) return null;
  const newCount = list.entries.filter((entry) => entry.isNew).length;
  return (
    <span class="list-count">
      {countOf(list.entries.length, "paper")}
      {newCount > 0 && (
        <>
          , <strong>{newCount} new</strong>
        </>
      )}
    </span>
  );
}
