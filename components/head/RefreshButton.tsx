import { withKey } from "../page/keyTable";
import { IconButton } from "../ui/IconButton";

/** Looks for new papers now; turns while it does. */
export function RefreshButton({ isRefreshing, onRefresh }: { isRefreshing: boolean; onRefresh: () => void }) {
  return (
    <IconButton
      icon="refresh"
      name="Refresh"
      title={withKey("Refresh", "refresh")}
      aria-busy={isRefreshing}
      onClick={onRefresh}
    />
  );
}
