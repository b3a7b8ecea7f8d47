// @vitest-environment node
import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { DAILY, idsOf, running } from "./running.ts";
import type { SearchItem } from "./types.ts";

const here = running();

describe("papers", () => {
  it("searches titles and abstracts, and highlights matches", async () => {
    const found: SearchItem[] = JSON.parse((await here.get("/api/papers/search?q=Robot&limit=5")).text);
    expect(found).toHaveLength(5);
    expect(found[0]?.highlightedTitle.find(({ type }) => type === "highlight")?.text.toLowerCase()).toBe(
      "robot",
    );
    expect((await here.get(`/api/papers/search?q=${"a".repeat(251)}`)).status).toBe(400);
    const quick = JSON.parse((await here.get("/api/quicksearch?q=robot&type=paper&limit=3")).text);
    expect(quick.papers).toHaveLength(3);
    expect(quick.papersCount).toBeGreaterThan(3);
  });

  it("gives a paper's detail, and its thread on request", async () => {
    const threads = await Promise.all(
      idsOf(here.replica.papers("2026-11-23")).map(async (id) => {
        const { comments, ...detail } = JSON.parse((await here.get(`/api/papers/${id}?field=comments`)).text);
        expect(JSON.parse((await here.get(`/api/papers/${id}`)).text)).toEqual(detail);
        expect(detail).toMatchObject({
          id,
          linkedModels: expect.any(Array),
          numTotalModels: expect.any(Number),
        });
        return comments;
      }),
    );
    const all = threads.flat();
    expect(all.some((comment) => comment.data.hidden)).toBe(true);
    expect(all.some((comment) => !comment.author)).toBe(true);
    expect(all.some((comment) => comment.data.parentCommentId)).toBe(true);
  });

  it("gives an error for an unknown paper", async () => {
    const answer = await here.get("/api/papers/9999.00001");
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.text).error).toMatch(
      /^Paper not found\..*\n\nIf .*arxiv\.org\/abs\/9999\.00001/s,
    );
  });

  it("has the full text of some papers", async () => {
    const all = idsOf(here.replica.papers("2026-11-20"));
    const statuses = await Promise.all(all.map(async (id) => (await here.get(`/papers/${id}.md`)).status));
    expect(new Set(statuses)).toEqual(new Set([200, 404]));
  });

  it("serves pages", async () => {
    const first = here.replica.papers("2026-11-23")[0]?.paper.id;
    const page = await here.get(`/papers/${first}`);
    expect([page.headers["content-type"], page.headers["x-frame-options"]]).toEqual([
      "text/html; charset=utf-8",
      "DENY",
    ]);
    expect((await here.get("/papers/date/2026-11-23")).text).toContain("<title>papers/date/2026-11-23");
  });

  it("logs requests", async () => {
    await here.get(`${DAILY}?date=2026-11-21&limit=100`);
    const entry = {
      method: "GET",
      host: "huggingface.co",
      path: DAILY,
      query: { date: "2026-11-21", limit: "100" },
      status: 200,
    };
    expect(here.replica.requests).toEqual([expect.objectContaining(entry)]);
    here.replica.clearRequests();
    expect(here.replica.requests).toEqual([]);
  });
});

describe("media", () => {
  it("draws a thumbnail for each paper", async () => {
    const host = "cdn-thumbnails.huggingface.co";
    const one = await ask(here.replica.port, "/social-thumbnails/papers/2611.23011.png", { host });
    expect(one.headers["content-type"]).toBe("image/png");
    expect([one.bytes.readUInt32BE(16), one.bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const other = await ask(here.replica.port, "/social-thumbnails/papers/2611.23024.png", { host });
    expect(other.bytes.equals(one.bytes)).toBe(false);
    expect(one.headers.ratelimit).toBeUndefined();
  });

  it.each([
    ["cdn-uploads.huggingface.co", "/production/uploads/a/b.png", 200, "image/png"],
    ["cdn-uploads.huggingface.co", "/production/uploads/a/b.mp4", 404, "application/json; charset=utf-8"],
    ["cdn-avatars.huggingface.co", "/v1/production/uploads/a/b.jpeg", 200, "image/png"],
    ["huggingface.co", "/avatars/a.svg", 200, "image/svg+xml"],
  ])("serves %s%s", async (host, path, status, type) => {
    const answer = await ask(here.replica.port, path, { host });
    expect([answer.status, answer.headers["content-type"]]).toEqual([status, type]);
  });
});
