import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { fetchFeed } from "../../utils/fetch/refresh/fetchFeed";
import { dayFeed } from "../../utils/model/feed";
import { feedList } from "../../utils/queries/lists/feedList";
import { dexieReader } from "../../utils/store/db/dexieReader";
import { clock, startFresh } from "../support/fresh";
import { standIn } from "../support/hub";
import { hasRecorded, readRecorded, recordedFiles } from "../support/recorded";

const days = recordedFiles("daily").map((file) => file.slice("daily/".length, -".json".length));

describe.skipIf(!hasRecorded)("recorded days", () => {
  beforeEach(async () => {
    await startFresh();
    clock("2026-12-01T12:00:00Z");
  });

  it.each(days)("%s is listed in full, in the order of upvotes", async (day) => {
    const records: { paper: { id: string; upvotes: number } }[] = readRecorded(`daily/${day}.json`);
    standIn({ [day]: records });
    await fetchFeed(dayFeed(day), { followed: false });
    const { entries } = await feedList(dexieReader, dayFeed(day));
    const byUpvotes = records.toSorted((a, b) => b.paper.upvotes - a.paper.upvotes);
    expect(entries.map(({ paper }) => paper.id)).toEqual(byUpvotes.map(({ paper }) => paper.id));
  });
});
