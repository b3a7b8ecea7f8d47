import { readFollowing } from "./following";
import { isRecent } from "./wait";

/** Whether the papers are so old that a page that opens, or a worker that starts, refreshes them. */
export const isStale = async (): Promise<boolean> => !isRecent((await readFollowing()).refreshedAt);
