import { countOf } from "../../utils/ground/count";
import type { PaperList } from "../../utils/model/entry";
import { isFollowed } from "../../utils/queries/lists/part";

/** "34 papers, 9 new, 3 followed": how many a list has, and how many of them are new, and met a rule that follows. */
export function ListCount({ list }: { list: PaperList }) {
  if (!list.feed) return null;
  const newCount = list.entries.filter((entry) => entry.isNew).length;
  const followed = list.entries.filter(isFollowed).length;
  return (
    <span class="list-count">
      {countOf(list.entries.length, "paper")}
      {newCount > 0 && (
        <>
          , <strong>{newCount} new</strong>
        </>
      )}
      {followed > 0 && `, ${followed} followed`}
    </span>
  );
}
