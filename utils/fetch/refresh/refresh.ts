import { addDays, type Day, dayOf } from "../../ground/dates/day";
import type { Failure } from "../../model/failure";
import { dayFeed, dayOfFeed, TRENDING } from "../../model/feed";
import type { Following } from "../../model/following";
import { wantsTrending } from "../../model/settings";
import { updateBadge } from "../../queries/badge/badge";
import { db } from "../../store/db/database";
import { readSettings } from "../../store/settings";
import { toFailure } from "../asking/askAlone";
import { noteRefreshFailure, readFollowing, updateFollowing } from "../asking/noteFollowing";
import { isBetween } from "../asking/recent";
import { isAhead, keepPause } from "../asking/wait";
import { fetchFeed, loadFeed } from "./fetchFeed";
import { type KnownDay, LOOK_BACK_DAYS, nextDayToFetch } from "./plan";
import { armRefreshAlarm } from "./refreshAlarm";
import { isStale } from "./stale";

/** How a refresh was asked for: `due` lets it wait for its time, `now` is somebody's wish. */
export type Urgency = "due" | "now";

/**
 * Brings the followed lists and, where it is wanted, the ranking up to date, in whichever context it is called: the worker or a page. One runs at a time
 * under a Web Lock, which is released even when its holder is killed; who waited for another's refresh has no need of
 * an own one. It never throws: what goes wrong is stored, shown, and tried again.
 *
 * Every list is stored in a transaction of its own, and the plan is made from what is stored, so being killed between
 * any two awaits costs nothing but time.
 */
export async function refresh(urgency: Urgency): Promise<void> {
  const askedAt = Date.now();
  await navigator.locks.request("refresh", async () => {
    try {
      const following = await readFollowing();
      const isNews = (at: number | undefined) => isBetween(at, askedAt, Date.now());
      if (isNews(following.failure?.at)) return;
      // Another's refresh may have passed the ranking by, which was chosen only then.
      if (isNews(following.refreshedAt) && !(await isStale())) return;
      if (urgency === "due" && isAhead(following.failure?.retryAt, askedAt)) return;
      await refreshLists(following, askedAt);
    } catch (error) {
      // Where not even that can be stored, the alarm below is set all the same.
      await noteRefreshFailure(await toFailure(error)).catch((reason) => console.error(reason));
    }
  });
  for (const job of await Promise.allSettled([updateBadge(), armRefreshAlarm()])) {
    if (job.status === "rejected") console.error(job.reason);
  }
}

/** Refreshes if the data is older than fifteen minutes: what the worker does at its start. */
export async function refreshIfStale(): Promise<void> {
  if (await isStale()) await refresh("due");
}

/**
 * Refreshes the days and then the ranking. What one of them fails of is no reason to go without the other, except for a
 * pause, which is kept for both; the first failure is the one that is recorded and tried again, with both.
 */
async function refreshLists(following: Following, askedAt: number): Promise<void> {
  let failure: Failure | undefined;
  for (const part of [() => refreshDays(following), () => refreshTrending(askedAt)]) {
    if (failure?.kind === "limited") break;
    await part().catch(async (error) => {
      failure ??= await toFailure(error);
    });
  }
  if (failure) await noteRefreshFailure(failure);
  else await updateFollowing({ refreshedAt: Date.now(), failure: undefined });
}

/** The ranking has a refresh of its own, which a page may have begun: one that was fetched since is as wanted. */
async function refreshTrending(askedAt: number): Promise<void> {
  if (wantsTrending(await readSettings())) await loadFeed(TRENDING, { again: true, askedAt });
}

async function refreshDays(following: Following): Promise<void> {
  const fetched = new Set<Day>();
  let { since, pausedUntil } = following;
  for (;;) {
    // Read afresh: midnight may pass while a refresh waits, and another context may have stored a list.
    const today = dayOf(Date.now());
    const day = nextDayToFetch(today, since, await knownDays(today), fetched);
    if (!day) break;
    keepPause(pausedUntil);
    await fetchFeed(dayFeed(day), { followed: true });
    fetched.add(day);
    ({ since, pausedUntil } = await readFollowing());
  }
}

/** What is stored of the days up to `today`; a list that was merely looked at does not count as fetched. */
async function knownDays(today: Day): Promise<Map<Day, KnownDay>> {
  const from = dayFeed(addDays(today, -LOOK_BACK_DAYS));
  const feeds = await db.feeds.where("key").between(from, dayFeed(today), true, true).toArray();
  return new Map(feeds.filter((feed) => feed.followed).map((feed) => [dayOfFeed(feed.key) ?? "", feed]));
}
