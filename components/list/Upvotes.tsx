import { formatCount } from "../../utils/ground/count";
import { Icon } from "../ui/Icon";

/** How many upvotes a paper has, as cards show it. */
export const Upvotes = ({ count }: { count: number }) => (
  <span class="paper-upvotes" title="Upvotes">
    <Icon name="upvote" filled />
    {formatCount(count)}
    <span class="visually-hidden"> upvotes</span>
  </span>
);
