import { browser } from "wxt/browser";
import { MINUTE } from "../../ground/dates/day";
import { type Failure, failureOf, RefreshError } from "../../model/failure";
import { type FeedKey, queryOfFeed, SEARCHES } from "../../model/feed";
import { db } from "../../store/db/database";
import { readConnection } from "../api/token";
import { readFollowing, updateFollowing } from "./noteFollowing";
import { isBetween } from "./recent";
import { keepPause } from "./wait";

/** The quotas that Hugging Face counts apart, by where the pause is kept that follows when one is used up. */
export type Quota = "pausedUntil" | "searchPausedUntil";

/** The quota that fetching a list is counted to. */
export const quotaOf = (feed: FeedKey): Quota =>
  queryOfFeed(feed) === undefined ? "pausedUntil" : "searchPausedUntil";

/**
 * So many searches are let through in five minutes (API: undocumented, and so perhaps not in its headers); with a token
 * twice as many, as of everything that is documented.
 */
const MOST_SEARCHES = { withoutToken: 50, withToken: 100 };
const WINDOW = 5 * MINUTE;

/**
 * Does a job that asks Hugging Face, one at a time under its name in whatever context, unless it is `done` already or
 * there is a pause. What goes wrong gets a name, and the pause that Hugging Face asks for is kept.
 * @throws RefreshError, for the page that asked
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

/** Stops the search that would be one too many, before Hugging Face has to refuse it (API trap 8). */
async function keepSearchQuota(): Promise<void> {
  const now = Date.now();
  const searches = await db.feeds.where("key").startsWith(SEARCHES).toArray();
  const times = searches.map((feed) => feed.checkedAt).filter((at) => isBetween(at, now - WINDOW, now));
  const connection = await readConnection();
  const most = MOST_SEARCHES[connection && !connection.refusedAt ? "withToken" : "withoutToken"];
  if (times.length >= most) keepPause(Math.min(...times) + WINDOW);
}

/** What went wrong, of the closed set; that Hugging Face can't be reached, only where the browser lets it be asked. */
export async function toFailure(error: unknown): Promise<Failure> {
  const failure = failureOf(error);
  return failure.kind === "unreachable" && !(await isAllowed()) ? { kind: "forbidden" } : failure;
}

/** Firefox lets the user withhold the permission for a host; requests then fail as if the host were not there. */
const isAllowed = () => browser.permissions.contains({ origins: ["https://huggingface.co/*"] });
