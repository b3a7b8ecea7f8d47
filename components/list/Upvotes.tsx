import { Icon } from "../ui/Icon";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";
import { visuallyHidden } from "./visuallyHidden";

/** The number of upvotes of a paper. */
export const Upvotes = ({ count }: { count: number }) => (
  <span class="paper-upvotes" title={t("list.upvotes")}>
    <Icon name="upvote" filled />
    {withSlots(t.runs("list.upvotes.count", { n: count }), { hidden: visuallyHidden })}
  </span>
);
