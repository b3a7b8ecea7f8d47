import type { PaperList } from "../../utils/model/entry";
import { isFollowed } from "../../utils/queries/lists/part";
import { t } from "./t";

/** "34 papers · 9 new · 3 followed": how many papers a list has, how many are new, and how many are followed. */
export function ListCount({ list }: { list: PaperList }) {
  if (!list.feed) return null;
  const newCount = list.entries.filter((entry) => entry.isNew).length;
  const followed = list.entries.filter(isFollowed).length;
  return (
    <span class="list-count">
      {t("common.papers", { n: list.entries.length })}
      {newCount > 0 && (
        <>
          {" · "}
          <strong>{t("list.new", { n: newCount })}</strong>
        </>
      )}
      {followed > 0 && ` · ${t("list.followed", { n: followed })}`}
    </span>
  );
}
