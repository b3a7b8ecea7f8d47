import { withKey } from "../page/keyTable";
import { IconButton } from "../ui/IconButton";
import { t } from "./t";

/** Checks for new papers now. The icon turns while it does. */
export function RefreshButton({ isRefreshing, onRefresh }: { isRefreshing: boolean; onRefresh: () => void }) {
  return (
    <IconButton
      icon="refresh"
      name={t("head.refresh")}
      title={withKey(t("head.refresh"), "refresh")}
      aria-busy={isRefreshing}
      onClick={onRefresh}
    />
  );
}
