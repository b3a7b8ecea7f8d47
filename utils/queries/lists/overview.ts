import type { Change } from "../../model/change";
import type { Following } from "../../model/following";
import { FOLLOWING } from "../../model/following";
import type { Reader } from "../../store/db/reader";

/** How things stand beside the lists: one small object for mastheads, status lines and the count of the saved. */
export interface Overview {
  following?: Following;
  /** Absent where it was not counted. */
  savedCount?: number;
  lastChange?: Change;
}

/** See Overview. */
export function overview(read: Reader, isCounted = true): Promise<Overview> {
  return read.together(["following", "marks", "changes"], async () => {
    const [following, savedCount, lastChange] = await Promise.all([
      read.get("following", FOLLOWING),
      isCounted ? read.count("marks", { index: "savedAt" }) : undefined,
      read.last("changes"),
    ]);
    return { following, savedCount, lastChange };
  });
}
