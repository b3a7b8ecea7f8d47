import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Hub, json, standIn } from "../../../tests/support/hub";
import { record, records } from "../../../tests/support/records";
import { RefreshError } from "../../model/failure";
import { fetchList, listUrl } from "./lists";

const FEED = "day/2026-06-30";
const NOW = Date.parse("2026-06-30T12:00:00Z");
const ask = (etag?: string) => fetchList(FEED, etag, NOW);
const refused = (etag?: string) =>
  ask(etag).then(
    (answer) => expect.fail(`there was an answer: ${answer.kind}`),
    (error: unknown) => (error as RefreshError).failure,
  );
const next = (p: number | string) =>
  ({ Link: `</api/daily_papers?date=2026-06-30&limit=100&p=${p}>; rel="next"` }) as Record<string, string>;

let hub: Hub;
beforeEach(() => {
  vi.stubGlobal("navigator", { onLine: true });
  hub = standIn();
});

it("asks for a hundred records of the day", () => {
  expect(listUrl(FEED)).toBe("https://huggingface.co/api/daily_papers?limit=100&date=2026-06-30");
});

it.each([
  ["week/2026-W26", "limit=100&week=2026-W26"],
  ["month/2026-06", "limit=100&month=2026-06"],
  ["trending", "limit=100&sort=trending"],
])("asks for %s by %s", (key, query) =>
  expect(listUrl(key)).toBe(`https://huggingface.co/api/daily_papers?${query}`),
);

it("puts week 53 together from those of its days that have begun (trap 7)", async () => {
  hub.lists = { "2026-12-28": records("2612.00001"), "2026-12-30": records("2612.00003") };
  const answer = await fetchList("week/2026-W53", undefined, Date.parse("2026-12-30T12:00:00Z"));
  expect(answer).toEqual({ kind: "list", records: [...records("2612.00001"), ...records("2612.00003")] });
  expect(hub.asked).toEqual(["2026-12-28", "2026-12-29", "2026-12-30"]);
});

it("takes one page of the ranking, whose pages go on through all papers there ever were", async () => {
  hub.answer = () =>
    json(records("2606.00001"), { Link: '<https://huggingface.co/api/daily_papers?p=1>; rel="next"' });
  expect(await fetchList("trending", undefined, NOW)).toMatchObject({ records: records("2606.00001") });
  expect(hub.requests).toHaveLength(1);
});

it.each(["", "week/2025-W53", "day/2026-02-30", "day/2026-06-30&limit=1"])("%j is not a list", (key) =>
  expect(() => listUrl(key)).toThrow(TypeError),
);

it("gives the records unchecked, in the server's order", async () => {
  const list = [record("2606.00002"), null, 5, record("2606.00001")];
  hub.lists["2026-06-30"] = list;
  expect(await ask()).toEqual({ kind: "list", records: list });
});

it("sends no cookies and bypasses the browser's cache", async () => {
  const sent = vi.fn(async () => json([]));
  vi.stubGlobal("fetch", sent);
  await ask();
  expect(sent).toHaveBeenCalledWith(
    listUrl(FEED),
    expect.objectContaining({ cache: "no-store", credentials: "omit" }),
  );
});

describe("pages", () => {
  const pages = [records("2606.00001", "2606.00002"), records("2606.00003"), records("2606.00004")];

  it("are followed to the last", async () => {
    hub.answer = (_, nth) => json(pages[nth - 1], nth < 3 ? { ...next(nth), ETag: '"1"' } : {});
    expect(await ask('W/"old"')).toEqual({ kind: "list", records: pages.flat() });
    expect(hub.requests.map(({ url }) => url.searchParams.get("p"))).toEqual([null, "1", "2"]);
    expect(hub.requests.map(({ headers }) => headers.get("If-None-Match"))).toEqual(['W/"old"', null, null]);
  });

  it.each([
    "https://huggingface.co.example.org/p",
    "http://huggingface.co/p",
    "//example.org/p",
    "javascript:0",
  ])("are not followed to %s", async (url) => {
    hub.answer = () => json(pages[0], { Link: `<${url}>; rel="next"` });
    expect(await refused()).toEqual({ kind: "unexpected" });
    expect(hub.requests).toHaveLength(1);
  });

  it("that never end give no list", async () => {
    hub.answer = (_, nth) => json(pages[0], next(nth));
    expect(await refused()).toEqual({ kind: "unexpected" });
    expect(hub.requests.length).toBeLessThan(50);
  });

  it.each([
    ["an error", () => json({ error: "gone" }, {}, 404), { kind: "server", status: 404 }],
    ["something else", () => json({}), { kind: "unexpected" }],
    ["an unchanged answer", () => new Response(null, { status: 304 }), { kind: "server", status: 304 }],
  ])("with %s among them give no half list", async (_, second, failure) => {
    hub.answer = (_day, nth) => (nth === 1 ? json(pages[0], next(1)) : second());
    expect(await refused()).toEqual(failure);
  });

  it("stop when the quota is used up", async () => {
    hub.answer = (_, nth) => json(pages[0], { ...next(nth), RateLimit: '"api";r=0;t=60' });
    expect(await refused()).toEqual({ kind: "limited", until: NOW + 60_000 });
    expect(hub.requests).toHaveLength(1);
  });
});

describe("entity tags", () => {
  it("are kept for a list of one page", async () => {
    hub.answer = () => json([], { ETag: 'W/"1"' });
    expect(await ask()).toEqual({ kind: "list", records: [], etag: 'W/"1"' });
    expect(hub.requests[0]?.headers.has("If-None-Match")).toBe(false);
  });

  it("are not kept for a list of several pages, from any page", async () => {
    hub.answer = (_, nth) => json([nth], { ETag: `W/"${nth}"`, ...(nth === 1 ? next(1) : {}) });
    expect(await ask()).toEqual({ kind: "list", records: [1, 2] });
  });

  it("are sent, and the answer may be “unchanged”", async () => {
    hub.answer = () => new Response(null, { status: 304 });
    expect(await ask('W/"1"')).toEqual({ kind: "unchanged" });
    expect(hub.requests[0]?.headers.get("If-None-Match")).toBe('W/"1"');
  });
});

it.each([400, 404])("%d means that there is no list yet", async (status) => {
  hub.answer = () => json({ error: "nothing here" }, {}, status);
  expect(await ask()).toEqual({ kind: "none" });
});

it("tells when a complete answer has used up the quota", async () => {
  hub.answer = () => json([], { RateLimit: '"api";r=0;t=17' });
  expect(await ask()).toMatchObject({ kind: "list", pauseUntil: NOW + 17_000 });
  hub.answer = () => new Response(null, { status: 304, headers: { RateLimit: '"api";r=0;t=17' } });
  expect(await ask('"1"')).toEqual({ kind: "unchanged", pauseUntil: NOW + 17_000 });
  hub.answer = () => json([], { RateLimit: '"api";r=1;t=17' });
  expect(await ask()).toEqual({ kind: "list", records: [] });
});

it("throws only RefreshErrors", async () => {
  hub.answer = () => Promise.reject(new TypeError("Failed to fetch"));
  await expect(ask()).rejects.toBeInstanceOf(RefreshError);
});
