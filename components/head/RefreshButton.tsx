import { withKey } from "../page/keyTable";
import { Icon } from "../ui/Icon";

/** Looks for new papers now; turns while it does. */
export function RefreshButton({ isRefreshing, onRefresh }: { isRefreshing: boolean; onRefresh: () => void }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label="Refresh"
      title={withKey("Refresh", "refresh")}
      aria-busy={isRefreshing}
      onClick={onRefresh}
    >
      <Icon name="refresh" />
    </button>
  );
}
