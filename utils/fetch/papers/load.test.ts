import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { clock, dump, NOON, online, startFresh, writes } from "../../../tests/support/fresh";
import { json } from "../../../tests/support/hub";
import { paper } from "../../../tests/support/records";
import { HOUR, MINUTE } from "../../ground/dates/day";
import type { RefreshError } from "../../model/failure";
import { db } from "../../store/db/database";
import { loadDetail, loadText } from "./load";
import { paperView } from "./paperView";

const ID = "2606.01234";
const body = {
  id: ID,
  title: "On engines",
  authors: [{ name: "Ada Lovelace" }],
  upvotes: 9,
  comments: [{ id: "c1", data: { latest: { raw: "Good." } } }],
};

let requests: Request[] = [];
let answer: (request: Request) => Response;
beforeEach(async () => {
  await startFresh();
  requests = [];
  answer = () => json(body, { ETag: '"1"' });
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    const request = new Request(url, init);
    requests.push(request);
    return answer(request);
  });
  vi.spyOn(console, "error").mockImplementation(() => {});
});

const failureOf = (job: Promise<void>) =>
  job.then(
    () => expect.fail("it went well"),
    (error: RefreshError) => error.failure,
  );

describe("a paper", () => {
  it("that is not stored is fetched with all that belongs to it", async () => {
    await loadDetail(ID);
    expect(requests.map(({ url }) => url)).toEqual([
      `https://huggingface.co/api/papers/${ID}?field=comments`,
    ]);
    const view = await paperView(ID);
    expect(view.entry?.paper).toMatchObject({
      id: ID,
      title: "On engines",
      upvotes: 9,
      comments: 1,
      abstract: "",
    });
    expect(view.answer).toMatchObject({ fetchedAt: NOON, etag: '"1"', isMissing: false });
    expect(view.answer?.detail?.comments).toMatchObject([{ id: "c1", markdown: "Good." }]);
    expect(await db.listings.count()).toBe(0);
  });

  it("keeps fields that the answer leaves out, such as the count of comments, which may differ from their number (trap 6)", async () => {
    await db.papers.put(paper(ID, { thumbnail: "https://huggingface.co/a.png", comments: 7 }));
    await loadDetail(ID);
    expect(await db.papers.get(ID)).toMatchObject({
      title: "On engines",
      thumbnail: "https://huggingface.co/a.png",
      comments: 7,
      abstract: "We measure what was assumed.",
    });
  });

  it("is not fetched again within fifteen minutes, unless somebody asks for it", async () => {
    await loadDetail(ID);
    clock(NOON + 14 * MINUTE);
    await loadDetail(ID);
    expect(requests).toHaveLength(1);
    await loadDetail(ID, { again: true });
    clock(NOON + 40 * MINUTE);
    await loadDetail(ID);
    expect(requests).toHaveLength(3);
  });

  it("is fetched once, however many pages ask for it", async () => {
    await Promise.all([loadDetail(ID), loadDetail(ID), loadDetail(ID)]);
    expect(requests).toHaveLength(1);
  });

  it("that has not changed stays, and counts as fresh again", async () => {
    await loadDetail(ID);
    const before = await paperView(ID);
    clock(NOON + HOUR);
    answer = () => new Response(null, { status: 304 });
    await loadDetail(ID);
    expect(requests[1]?.headers.get("If-None-Match")).toBe('"1"');
    expect((await paperView(ID)).answer).toEqual({ ...before.answer, fetchedAt: NOON + HOUR });
  });

  it("with a comment that could not be read is fetched whole the next time", async () => {
    answer = () => json({ ...body, comments: [{}, ...body.comments] }, { ETag: '"1"' });
    await loadDetail(ID);
    expect((await paperView(ID)).answer).toMatchObject({ etag: undefined, detail: { droppedComments: 1 } });
  });

  it("that Hugging Face does not know counts as an answer", async () => {
    answer = () => json({ error: "Paper not found." }, {}, 404);
    await loadDetail(ID);
    expect(await paperView(ID)).toEqual({ id: ID, answer: { fetchedAt: NOON, isMissing: true } });
    await loadDetail(ID);
    expect(requests).toHaveLength(1);
  });

  it("that Hugging Face no longer knows stays as it was", async () => {
    await loadDetail(ID);
    clock(NOON + HOUR);
    answer = () => json({}, {}, 404);
    await loadDetail(ID);
    const view = await paperView(ID);
    expect(view.entry?.paper.title).toBe("On engines");
    expect(view.answer).toMatchObject({ isMissing: true, detail: { comments: [{ id: "c1" }] } });
    clock(NOON + 2 * HOUR);
    answer = () => json(body);
    await loadDetail(ID);
    expect(requests[2]?.headers.has("If-None-Match")).toBe(false);
    expect((await paperView(ID)).answer?.isMissing).toBe(false);
  });
});

describe("a failure", () => {
  it.each<[string, () => Response, object]>([
    ["another paper", () => json({ ...body, id: "2606.09999" }), { kind: "unexpected" }],
    ["no paper", () => json([1]), { kind: "unexpected" }],
    ["a web page", () => new Response("<html>"), { kind: "notJson" }],
    ["half an answer", () => new Response('{"id":'), { kind: "cutShort" }],
    ["an error", () => json({}, {}, 503), { kind: "server", status: 503 }],
    [
      "too much",
      () => json({}, { RateLimit: '"api";r=0;t=60' }, 429),
      { kind: "limited", until: NOON + MINUTE },
    ],
  ])("%s is reported, and nothing stored is lost", async (_, answered, failure) => {
    await loadDetail(ID);
    const before = await dump();
    answer = answered;
    expect(await failureOf(loadDetail(ID, { again: true }))).toEqual(failure);
    expect({ ...(await dump()), following: [] }).toEqual({ ...before, following: [] });
  });

  it("a pause holds for every request", async () => {
    answer = () => json(body, { RateLimit: '"api";r=0;t=60' });
    await loadDetail(ID);
    expect(await failureOf(loadText(ID))).toEqual({ kind: "limited", until: NOON + MINUTE });
    expect(requests).toHaveLength(1);
  });

  it("no request is sent while offline", async () => {
    online(false);
    expect(await failureOf(loadDetail(ID))).toEqual({ kind: "offline" });
    expect(requests).toHaveLength(0);
  });

  it("a bug of Daypaper is logged, and not called a full disk", async () => {
    const mistake = new TypeError("x is undefined");
    const get = vi.spyOn(db.details, "get").mockRejectedValueOnce(mistake);
    expect(await failureOf(loadDetail(ID))).toEqual({ kind: "broken" });
    expect(console.error).toHaveBeenCalledWith(mistake);
    get.mockRestore();
  });

  it("a full disk leaves nothing half stored", async () => {
    writes.refuse = (nth) => nth === 2;
    expect(await failureOf(loadDetail(ID))).toEqual({ kind: "storage" });
    expect(await paperView(ID)).toEqual({ id: ID });
  });
});

describe("a full text", () => {
  beforeEach(() => {
    answer = () => new Response("# On engines", { headers: { ETag: '"t"' } });
  });

  it("is kept beside the detail, and neither changes the other", async () => {
    await loadText(ID);
    answer = () => json(body);
    await loadDetail(ID);
    answer = () => new Response("# Two");
    await loadText(ID, { again: true });
    expect(requests[0]?.url).toBe(`https://huggingface.co/papers/${ID}.md`);
    const view = await paperView(ID);
    expect(view.text).toMatchObject({ markdown: "# Two", isMissing: false });
    expect(view.answer?.detail).toBeDefined();
  });

  it("counts as fresh for a day", async () => {
    await loadText(ID);
    clock(NOON + 23 * HOUR);
    await loadText(ID);
    expect(requests).toHaveLength(1);
    clock(NOON + 25 * HOUR);
    answer = () => new Response(null, { status: 304 });
    await loadText(ID);
    expect(requests[1]?.headers.get("If-None-Match")).toBe('"t"');
    expect((await paperView(ID)).text).toMatchObject({
      markdown: "# On engines",
      fetchedAt: NOON + 25 * HOUR,
    });
  });

  it("that does not exist counts as an answer, for a while", async () => {
    answer = () => json({ error: "Paper content not available" }, {}, 404);
    await loadText(ID);
    await loadText(ID);
    expect(requests).toHaveLength(1);
    expect((await paperView(ID)).text).toEqual({ fetchedAt: NOON, isMissing: true });
    clock(NOON + HOUR);
    await loadText(ID);
    expect(requests).toHaveLength(2);
  });

  it("is not taken from the page of a network that asks for a password", async () => {
    answer = () => new Response("<!DOCTYPE html><title>Sign in</title>");
    expect(await failureOf(loadText(ID))).toEqual({ kind: "notJson" });
    expect(await db.details.count()).toBe(0);
  });
});
