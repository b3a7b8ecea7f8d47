import type { Change } from "../../model/change";
import type { Following } from "../../model/following";
import { FOLLOWING } from "../../model/following";
import type { Reader } from "../../store/db/reader";

/** The state around the lists: one small object for mastheads, status lines and the number of saved papers. */
export interface Overview {
  following?: Following;
  /** Absent if it was not counted. */
  savedCount?: number;
  lastChange?: Change;
}

/** Reads an `Overview`. */
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
