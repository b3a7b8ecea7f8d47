// @vitest-environment node
import { describe, expect, it } from "vitest";
import { DAY_SIZES, RETURNING, sparePapers } from "./fixtures/feed.ts";
import { DAILY, idsOf, running } from "./running.ts";

const here = running();

describe("days", () => {
  it("puts the fixtures on the latest weekdays", () => {
    expect(here.replica.days.slice(0, 3)).toEqual(["2026-11-23", "2026-11-20", "2026-11-19"]);
    expect(here.replica.days.map((day) => here.replica.papers(day).length)).toEqual(DAY_SIZES);
  });

  it("starts with Friday on a weekend", async () => {
    await here.restart({ now: () => new Date("2026-11-22T23:59:00Z") });
    expect(here.replica.days[0]).toBe("2026-11-20");
  });

  it("orders a day by upvotes and dates its papers by its UTC day", async () => {
    const papers = await here.list("date=2026-11-23");
    const upvotes = papers.map(({ paper }) => paper.upvotes);
    expect(upvotes).toEqual(upvotes.toSorted((a, b) => b - a));
    expect(papers).toEqual(here.replica.papers("2026-11-23"));
    expect(
      papers.every(({ paper }) => (paper.submittedOnDailyAt ?? "2026-11-23").startsWith("2026-11-23")),
    ).toBe(true);
  });

  it("gives every paper its own id, except the paper that is listed twice", () => {
    const all = here.replica.days.flatMap((day) => idsOf(here.replica.papers(day)));
    const returning = all.filter((id, index) => all.indexOf(id) !== index);
    expect(returning).toHaveLength(1);
    expect(idsOf(here.replica.papers(here.replica.days[RETURNING.listedOn] ?? ""))).toContain(returning[0]);
  });

  it.each([
    ["a Saturday", "date=2026-11-21", 200],
    ["an unknown day", "date=2024-01-01", 200],
    ["the future", "date=2026-11-24", 400],
    ["a day that does not exist", "date=2026-02-30", 400],
    ["week 53", "week=2026-W53", 400],
    ["a month 13", "month=2026-13", 400],
    ["an unknown sort", "sort=upvotes", 400],
    ["limit 0", "limit=0", 400],
    ["limit 101", "limit=101", 400],
    ["a page that is no number", "p=one", 400],
  ])("answers %s", async (_, query, status) => {
    const answer = await here.get(`${DAILY}?${query}`);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual(
      status === 200 ? [] : { error: expect.stringContaining("→ at query.") },
    );
  });

  it("builds weeks and months from their days", async () => {
    const week = await here.list("week=2026-W47&limit=100");
    const days = here.replica.days.filter((day) => day >= "2026-11-16" && day <= "2026-11-20");
    expect(week).toHaveLength(days.flatMap((day) => here.replica.papers(day)).length);
    expect(idsOf(await here.list("month=2026-11&limit=100"))).toHaveLength(100);
  });

  it("ranks trending over all papers, whatever the date", async () => {
    const trending = await here.list("sort=trending&date=2026-11-23&limit=100");
    expect(idsOf(trending)).toEqual(idsOf(await here.list("sort=trending&limit=100")));
    expect(trending.some(({ paper }) => !paper.submittedOnDailyAt)).toBe(true);
    expect(trending.every((item) => item.submittedBy === undefined)).toBe(true);
  });

  it("filters by submitter", async () => {
    const found = await here.list("submitter=curator-one&limit=100");
    expect(found.length).toBeGreaterThan(10);
    expect(new Set(found.map((item) => item.submittedBy?.name))).toEqual(new Set(["curator-one"]));
  });
});

describe("pages of a list", () => {
  it("shows 50 by default and links to the rest", async () => {
    const first = await here.get(`${DAILY}?date=2026-11-20`);
    expect(JSON.parse(first.text)).toHaveLength(50);
    expect(first.headers.link).toBe(`<https://huggingface.co${DAILY}?date=2026-11-20&p=1>; rel="next"`);
    const second = await here.get(`${DAILY}?date=2026-11-20&p=1`);
    expect(JSON.parse(second.text)).toHaveLength(12);
    expect(second.headers.link).toBeUndefined();
    expect(await here.list("date=2026-11-20&p=2")).toEqual([]);
  });

  it("needs no second page with limit=100", async () => {
    const answer = await here.get(`${DAILY}?date=2026-11-20&limit=100`);
    expect(JSON.parse(answer.text)).toHaveLength(62);
    expect(answer.headers.link).toBeUndefined();
  });
});

describe("changes", () => {
  it("keeps the days when the clock moves on, and lists published papers", async () => {
    const before = here.replica.days;
    here.replica.publish("2026-11-24", sparePapers("2026-11-24", 3));
    expect(here.replica.days).toEqual(before);
    here.replica.setNow(new Date("2026-11-24T00:01:00Z"));
    expect(here.replica.days).toEqual(["2026-11-24", ...before]);
    expect(await here.list("date=2026-11-24")).toHaveLength(3);
  });

  it("adds submissions to a day", async () => {
    here.replica.grow("2026-11-23", 10);
    const early = idsOf(await here.list("date=2026-11-23"));
    expect(early).toHaveLength(10);
    here.replica.grow("2026-11-23", undefined);
    expect(idsOf(await here.list("date=2026-11-23"))).toEqual(expect.arrayContaining(early));
  });

  it("moves a paper up with its upvotes", async () => {
    const last = here.replica.papers("2026-11-23").at(-1)?.paper.id ?? "";
    here.replica.setUpvotes(last, 9999);
    expect((await here.list("date=2026-11-23"))[0]?.paper).toMatchObject({ id: last, upvotes: 9999 });
  });
});
