import { browser } from "wxt/browser";
import { MINUTE } from "../../ground/dates/day";
import { type Failure, failureOf, RefreshError } from "../../model/failure";
import { type FeedKey, queryOfFeed, SEARCHES } from "../../model/feed";
import { db } from "../../store/db/database";
import { readConnection } from "../api/token";
import { readFollowing, updateFollowing } from "./noteFollowing";
import { isBetween } from "./recent";
import { keepPause } from "./wait";

/** The two quotas of Hugging Face, each named after the field that stores its pause once it is used up. */
export type Quota = "pausedUntil" | "searchPausedUntil";

/** The quota that fetching a list counts towards. */
export const quotaOf = (feed: FeedKey): Quota =>
  queryOfFeed(feed) === undefined ? "pausedUntil" : "searchPausedUntil";

/**
 * The number of searches that Hugging Face allows in five minutes. The API doesn't document it and may not send it in
 * headers. With a token it is twice as many, like all documented quotas.
 */
const MOST_SEARCHES = { withoutToken: 50, withToken: 100 };
const WINDOW = 5 * MINUTE;

/**
 * Runs a job that asks Hugging Face, unless it is done already or there is a pause. Of jobs with one name, one runs at a
 * time over all contexts. A pause that Hugging Face asks for is stored.
 * @throws RefreshError for every failure
 */
export async function askAlone(
  name: string,
  quota: Quota,
  { isDone, job }: { isDone: () => Promise<boolean>; job: () => Promise<void> },
): Promise<void> {
  await navigator.locks.request(`load ${name}`, async () => {
    try {
      if (await isDone()) return;
      keepPause((await readFollowing())[quota]);
      if (quota === "searchPausedUntil") await keepSearchQuota();
      await job();
    } catch (error) {
      const failure = await toFailure(error);
      if (failure.kind === "limited") {
        await updateFollowing({ [quota]: failure.until }).catch((reason) => console.error(reason));
      }
      throw new RefreshError(failure, error);
    }
  });
}

/** Throws before a search that would exceed the quota, so that Hugging Face needn't refuse it (API trap 8). */
async function keepSearchQuota(): Promise<void> {
  const now = Date.now();
  const searches = await db.feeds.where("key").startsWith(SEARCHES).toArray();
  const times = searches.map((feed) => feed.checkedAt).filter((at) => isBetween(at, now - WINDOW, now));
  const connection = await readConnection();
  const most = MOST_SEARCHES[connection && !connection.refusedAt ? "withToken" : "withoutToken"];
  if (times.length >= most) keepPause(Math.min(...times) + WINDOW);
}

/** The failure of an error. If Hugging Face can't be reached because the permission is missing, that is the failure. */
export async function toFailure(error: unknown): Promise<Failure> {
  const failure = failureOf(error);
  return failure.kind === "unreachable" && !(await isAllowed()) ? { kind: "forbidden" } : failure;
}

/**
 * False if the user has withheld the permission for the host, as Firefox allows. Requests then fail as if it were
 * unreachable.
 */
const isAllowed = () => browser.permissions.contains({ origins: ["https://huggingface.co/*"] });
