import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { answering, type Call, TOKEN, withToken } from "../../../tests/support/account";
import { NOON, online, startFresh, writes } from "../../../tests/support/fresh";
import { json } from "../../../tests/support/hub";
import { paper } from "../../../tests/support/records";
import { readConnection } from "../../fetch/api/token";
import { paperView } from "../../fetch/papers/paperView";
import { db } from "../../store/db/database";
import { type AccountFailure, toAccountFailure } from "./accountFailure";
import { type CommentPlace, placesWithDraft, readDraft, writeDraft } from "./drafts";
import { postComment } from "./post";

const ID = "2606.00001";
const PLACE: CommentPlace = { paperId: ID };
const REPLY: CommentPlace = { paperId: ID, answers: "c1" };
const TEXT = "Is the **split** going to be released?";

const comment = (id: string, raw: string, by = "reading-group", answers?: string) => ({
  id,
  author: { name: by, fullname: by },
  createdAt: new Date(NOON).toISOString(),
  type: "comment",
  data: {
    edited: false,
    hidden: false,
    latest: { raw },
    reactions: [],
    ...(answers && { parentCommentId: answers }),
  },
});

/** The discussion as Hugging Face has it. */
let thread: object[];
const detail = () => json({ id: ID, title: "On the matter", comments: thread });
/** Gives this answer to posts, and the discussion to all other requests. */
const posting = (answer: (call: Call) => Response | Promise<Response>): Call[] =>
  answering((call) => (call.method === "POST" ? answer(call) : detail()));
const accept = () => {
  const newMessage = comment("c2", TEXT);
  thread.push(newMessage);
  return json({ newMessage }, {}, 201);
};
const posts = (calls: readonly Call[]) => calls.filter(({ method }) => method === "POST");
const markdowns = async () => (await paperView(ID)).answer?.detail?.comments.map(({ markdown }) => markdown);

async function failureOf(job: Promise<void>): Promise<AccountFailure> {
  return job.then(
    () => expect.fail("it was posted"),
    (error: unknown) => toAccountFailure(error),
  );
}

beforeEach(async () => {
  await startFresh();
  thread = [comment("c1", "Nice.", "second-reader")];
  await db.papers.put(paper(ID));
  await withToken();
  await writeDraft(PLACE, { text: TEXT });
});

describe("a comment", () => {
  it("is sent once, deletes its draft, and appears at once", async () => {
    const calls = posting(accept);
    await postComment(PLACE, TEXT);
    expect(posts(calls)).toMatchObject([
      { path: `/api/papers/${ID}/comment`, body: { comment: TEXT }, authorization: `Bearer ${TOKEN}` },
    ]);
    expect(await readDraft(PLACE)).toBeUndefined();
    expect(await markdowns()).toEqual(["Nice.", TEXT]);
  });

  it("that answers another is sent as its reply", async () => {
    await writeDraft(REPLY, { text: "Thanks." });
    const calls = posting(() =>
      json({ newMessage: comment("c3", "Thanks.", "reading-group", "c1") }, {}, 201),
    );
    await postComment(REPLY, "Thanks.");
    expect(posts(calls)).toMatchObject([{ path: `/api/papers/${ID}/comment/c1/reply` }]);
    expect(await readDraft(REPLY)).toBeUndefined();
    expect(await readDraft(PLACE)).toEqual({ text: TEXT });
  });

  it("appears even if the discussion can't be fetched again", async () => {
    posting(accept);
    await postComment(PLACE, TEXT);
    await writeDraft(REPLY, { text: "Thanks." });
    answering(({ method }) => {
      online(method !== "the network goes away with the answer"); // the network goes away with the answer
      return json({ newMessage: comment("c3", "Thanks.") }, {}, 201);
    });
    await postComment(REPLY, "Thanks.");
    const comments = (await paperView(ID)).answer?.detail?.comments ?? [];
    expect(comments.map(({ markdown, parentId }) => [markdown, parentId])).toContainEqual(["Thanks.", "c1"]);
  });

  it("of an old paper goes to its own address", async () => {
    const place = { paperId: "cs/0112017", answers: "a/b" };
    await writeDraft(place, { text: TEXT });
    const calls = posting(accept);
    await postComment(place, TEXT);
    expect(posts(calls)).toMatchObject([{ path: "/api/papers/cs/0112017/comment/a%2Fb/reply" }]);
  });
});

describe("a comment that is refused keeps its text", () => {
  it.each<[string, () => Response, object]>([
    ["a bad form", () => json({ error: "Too short" }, {}, 400), { kind: "rejected", reason: "Too short" }],
    ["an unfit token", () => json({ error: "No." }, {}, 403), { kind: "notAllowed", reason: "No." }],
    ["a missing discussion", () => json({ error: "Not found" }, {}, 404), { kind: "rejected" }],
    [
      "a used-up quota",
      () => json({}, { RateLimit: '"api";r=0;t=9' }, 429),
      { kind: "limited", until: NOON + 9000 },
    ],
  ])("because of %s", async (_, answer, failure) => {
    posting(answer);
    expect(await failureOf(postComment(PLACE, TEXT))).toMatchObject(failure);
    expect(await readDraft(PLACE)).toEqual({ text: TEXT });
  });

  it("because of a token that is no longer accepted, and the token counts as refused", async () => {
    posting(() => json({}, {}, 401));
    expect(await failureOf(postComment(PLACE, TEXT))).toEqual({ kind: "refused" });
    expect((await readConnection())?.refusedAt).toBe(NOON);
    expect(await failureOf(postComment(PLACE, TEXT))).toEqual({ kind: "noToken" });
    expect(await readDraft(PLACE)).toEqual({ text: TEXT });
  });

  it("because the network is away, before anything is sent", async () => {
    const calls = posting(accept);
    online(false);
    expect(await failureOf(postComment(PLACE, TEXT))).toEqual({ kind: "offline" });
    expect(calls).toEqual([]);
    expect(await readDraft(PLACE)).toEqual({ text: TEXT });
  });
});

describe("a comment without a clear answer", () => {
  const lost: [string, () => Response | Promise<Response>][] = [
    ["the connection broke", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["it took too long", () => Promise.reject(new DOMException("", "TimeoutError"))],
    ["there was an error 502", () => new Response("<html>", { status: 502 })],
    ["something else answered", () => new Response("<html>")],
  ];

  it.each(lost)("since %s, is looked for, and counts as posted if it is there", async (_, answer) => {
    const calls = posting(() => {
      accept();
      return answer();
    });
    await postComment(PLACE, TEXT);
    expect(posts(calls)).toHaveLength(1);
    expect(await readDraft(PLACE)).toBeUndefined();
    expect(await markdowns()).toContain(TEXT);
  });

  it.each(lost)("since %s, keeps its text and the time of sending if it is not there", async (_, answer) => {
    const calls = posting(answer);
    await failureOf(postComment(PLACE, TEXT));
    expect(posts(calls)).toHaveLength(1);
    expect(await readDraft(PLACE)).toEqual({ text: TEXT, sentAt: NOON });
  });

  it("keeps the time of sending if the answer came when nothing could be stored", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const calls = posting(() => {
      accept();
      writes.refuse = () => true;
      return json({ newMessage: comment("c2", TEXT) }, { RateLimit: '"api";r=0;t=9' }, 201);
    });
    expect(await failureOf(postComment(PLACE, TEXT))).toEqual({ kind: "storage" });
    expect(posts(calls)).toHaveLength(1);
    expect(await readDraft(PLACE)).toEqual({ text: TEXT, sentAt: NOON });
  });

  it.each<[string, object]>([
    ["somebody else's", comment("c2", TEXT, "second-reader")],
    ["in another thread", comment("c2", TEXT, "reading-group", "c1")],
    ["another text", comment("c2", `${TEXT}!`)],
    ["an hour old", { ...comment("c2", TEXT), createdAt: new Date(NOON - 3_600_000).toISOString() }],
  ])("is not mistaken for one that is %s", async (_, other) => {
    thread.push(other);
    posting(() => json({}, {}, 500));
    await failureOf(postComment(PLACE, TEXT));
    expect(await readDraft(PLACE)).toEqual({ text: TEXT, sentAt: NOON });
  });

  it("is not mistaken for one that was there before", async () => {
    posting(accept);
    await postComment(PLACE, TEXT);
    await writeDraft(PLACE, { text: TEXT });
    posting(() => json({}, {}, 500));
    await failureOf(postComment(PLACE, TEXT));
    expect(await readDraft(PLACE)).toEqual({ text: TEXT, sentAt: NOON });
  });

  it("is noted as sent before it is sent, in case the browser dies on the way", async () => {
    let draft: object | undefined;
    posting(async () => {
      draft = await readDraft(PLACE);
      return accept();
    });
    await postComment(PLACE, TEXT);
    expect(draft).toEqual({ text: TEXT, sentAt: NOON });
  });
});

describe("from two pages", () => {
  it("the same comment is not sent twice at once", async () => {
    const calls = posting(accept);
    const [first, second] = await Promise.allSettled([postComment(PLACE, TEXT), postComment(PLACE, TEXT)]);
    expect(first.status).toBe("fulfilled");
    expect(second).toMatchObject({ reason: { failure: { kind: "underway" } } });
    expect(posts(calls)).toHaveLength(1);
  });

  it("the same comment is not sent by one page after the other", async () => {
    const calls = posting(accept);
    await postComment(PLACE, TEXT);
    expect(await failureOf(postComment(PLACE, TEXT))).toEqual({ kind: "elsewhere" });
    expect(posts(calls)).toHaveLength(1);
    expect(await readDraft(PLACE)).toEqual({ text: TEXT, sentAt: NOON });
    await postComment(PLACE, TEXT);
    expect(posts(calls)).toHaveLength(2);
  });
});

it("drafts are found by their places", async () => {
  const places = [PLACE, REPLY, { paperId: "2606.00002" }];
  expect(await placesWithDraft(places)).toEqual([PLACE]);
  await writeDraft(REPLY, { text: "Thanks." });
  await writeDraft(PLACE, { text: "" });
  expect(await placesWithDraft(places)).toEqual([REPLY]);
});
