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

/** The urgency of a refresh: `due` respects the time of the next try after a failure, `now` is the user's wish. */
export type Urgency = "due" | "now";

/**
 * Refreshes the followed days and, if it is wanted, the trending list. The worker and pages call it. It runs one at a
 * time over all contexts, under a Web Lock, which is released even if its holder is killed. A caller that waited for
 * another refresh does not start its own. It never throws: failures are stored, shown, and tried again.
 *
 * Every list is stored in its own transaction, and the plan is made from what is stored. So being killed between any two
 * awaits costs only time.
 */
export async function refresh(urgency: Urgency): Promise<void> {
  const askedAt = Date.now();
  await navigator.locks.request("refresh", async () => {
    try {
      const following = await readFollowing();
      const isNews = (at: number | undefined) => isBetween(at, askedAt, Date.now());
      if (isNews(following.failure?.at)) return;
      // The other refresh may have left out the trending list, if that was chosen only afterwards.
      if (isNews(following.refreshedAt) && !(await isStale())) return;
      if (urgency === "due" && isAhead(following.failure?.retryAt, askedAt)) return;
      await refreshLists(following, askedAt);
    } catch (error) {
      // If not even that can be stored, the alarm below is set nevertheless.
      await noteRefreshFailure(await toFailure(error)).catch((reason) => console.error(reason));
    }
  });
  for (const job of await Promise.allSettled([updateBadge(), armRefreshAlarm()])) {
    if (job.status === "rejected") console.error(job.reason);
  }
}

/** Refreshes if the data is older than fifteen minutes. The worker calls it at its start. */
export async function refreshIfStale(): Promise<void> {
  if (await isStale()) await refresh("due");
}

/**
 * Refreshes the days and then the trending list. If one fails the other still runs, unless Hugging Face asked for a
 * pause. The first failure is recorded, and the next try refreshes both.
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

/** Refreshes the trending list if it is wanted, unless a page has fetched it since `askedAt`. */
async function refreshTrending(askedAt: number): Promise<void> {
  if (wantsTrending(await readSettings())) await loadFeed(TRENDING, { again: true, askedAt });
}

async function refreshDays(following: Following): Promise<void> {
  const fetched = new Set<Day>();
  let { since, pausedUntil } = following;
  for (;;) {
    // Read each time: midnight may pass while a refresh waits, and another context may have stored a list.
    const today = dayOf(Date.now());
    const day = nextDayToFetch(today, since, await knownDays(today), fetched);
    if (!day) break;
    keepPause(pausedUntil);
    await fetchFeed(dayFeed(day), { followed: true });
    fetched.add(day);
    ({ since, pausedUntil } = await readFollowing());
  }
}

/** The stored lists of the days up to `today`. Lists that were only viewed, not followed, don't count. */
async function knownDays(today: Day): Promise<Map<Day, KnownDay>> {
  const from = dayFeed(addDays(today, -LOOK_BACK_DAYS));
  const feeds = await db.feeds.where("key").between(from, dayFeed(today), true, true).toArray();
  return new Map(feeds.filter((feed) => feed.followed).map((feed) => [dayOfFeed(feed.key) ?? "", feed]));
}
