import { expect, it } from "vitest";
import { dayFeed, dayOfFeed, feedOf, feedPageUrl, periodOfFeed, TRENDING } from "./feed";

it("turns a day into a key and back", () => {
  expect(dayFeed("2026-06-30")).toBe("day/2026-06-30");
  expect(dayOfFeed("day/2026-06-30")).toBe("2026-06-30");
  expect(feedPageUrl("day/2026-06-30")).toBe("https://huggingface.co/papers/date/2026-06-30");
});

it.each(["", "day/", "day/2026-02-30", "day/today", "week/2026-W26", "2026-06-30", "day/2026-06-30/"])(
  "%j is no day's key",
  (key) => expect(dayOfFeed(key)).toBeUndefined(),
);

it.each([
  ["week/2026-W26", "https://huggingface.co/papers/week/2026-W26"],
  ["month/2026-06", "https://huggingface.co/papers/month/2026-06"],
])("turns %s into a period and back", (key, url) => {
  const period = periodOfFeed(key);
  expect(period && feedOf(period)).toBe(key);
  expect(feedPageUrl(key)).toBe(url);
});

it("knows that the ranking has no period", () => {
  expect(periodOfFeed(TRENDING)).toBeUndefined();
  expect(feedPageUrl(TRENDING)).toBe("https://huggingface.co/papers/trending");
});
