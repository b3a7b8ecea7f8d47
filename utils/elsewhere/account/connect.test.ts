import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";
import { answering, TOKEN, whoami, withToken } from "../../../tests/support/account";
import { clock, NOON, online, startFresh } from "../../../tests/support/fresh";
import { json } from "../../../tests/support/hub";
import { readConnection, readToken } from "../../fetch/api/token";
import { readFollowing, updateFollowing } from "../../fetch/asking/noteFollowing";
import { loadFeed } from "../../fetch/refresh/fetchFeed";
import { MINUTE } from "../../ground/dates/day";
import { db } from "../../store/db/database";
import { accountSentence, toAccountFailure } from "./accountFailure";
import { checkAgain, connect, disconnect } from "./connect";
import { setDigest } from "./setDigest";

beforeEach(startFresh);

const failureOf = (job: Promise<unknown>) =>
  job.then(
    () => expect.fail("it was accepted"),
    (error: unknown) => toAccountFailure(error),
  );

describe("a pasted token", () => {
  it("is checked once, and stored with its owner", async () => {
    const calls = answering(() => json(whoami("fineGrained", ["discussion.write"])));
    await connect(TOKEN);
    expect(calls).toMatchObject([
      { method: "GET", host: "huggingface.co", path: "/api/whoami-v2", authorization: `Bearer ${TOKEN}` },
    ]);
    expect(await readConnection()).toMatchObject({
      checkedAt: NOON,
      owner: { name: "reading-group", tokenName: "laptop", permissions: ["discussion.write"] },
    });
  });

  it.each<[string, () => Response | Promise<Response>, string]>([
    [
      "401",
      () => json({ error: "Invalid username or password." }, {}, 401),
      "mistyped, has expired, or was revoked",
    ],
    [
      "403",
      () => json({ error: "Blocked" }, {}, 403),
      "doesn't let this token say who owns it. Make a new one. Hugging Face says: “Blocked”",
    ],
    ["500", () => json({}, {}, 500), "having trouble (error 500)"],
    ["429", () => json({}, {}, 429), "asked us to slow down. Try again after"],
    ["no user", () => json({ type: "app" }), "can't read"],
    ["a portal", () => new Response("<html>"), "instead of Hugging Face"],
    ["no response", () => Promise.reject(new TypeError("Failed to fetch")), "can't be reached"],
  ])("that is answered with %s is not stored", async (_, answer, sentence) => {
    answering(answer);
    expect(accountSentence(await failureOf(connect(TOKEN)), "check")).toContain(sentence);
    expect(await readConnection()).toBeUndefined();
  });

  it("is not sent while offline", async () => {
    const calls = answering(() => json(whoami()));
    online(false);
    expect(await failureOf(connect(TOKEN))).toEqual({ kind: "offline" });
    expect(calls).toEqual([]);
  });

  it("ends the pause of requests without a token, and its removal ends the pause of its own", async () => {
    await updateFollowing({ pausedUntil: NOON + MINUTE, searchPausedUntil: NOON + MINUTE });
    await withToken();
    const { pausedUntil, searchPausedUntil } = await readFollowing();
    expect([pausedUntil, searchPausedUntil]).toEqual([undefined, undefined]);
    await updateFollowing({ pausedUntil: NOON + MINUTE });
    await disconnect();
    expect((await readFollowing()).pausedUntil).toBeUndefined();
  });
});

describe("a token that is checked again", () => {
  beforeEach(() => withToken());

  it("can be accepted after it was refused", async () => {
    answering(() => json({}, {}, 401));
    expect(await failureOf(checkAgain())).toEqual({ kind: "refused" });
    expect(await readToken()).toBeUndefined();
    answering(() => json(whoami("read")));
    await checkAgain();
    expect(await readToken()).toBe(TOKEN);
    expect((await readConnection())?.owner.role).toBe("read");
  });

  it("stays as it is if it cannot be checked now", async () => {
    const before = await readConnection();
    answering(() => json({}, {}, 503));
    expect(await failureOf(checkAgain())).toMatchObject({ kind: "server" });
    expect(await readConnection()).toEqual(before);
  });

  it("stays removed if it is removed meanwhile", async () => {
    answering(async () => {
      await disconnect();
      return json(whoami());
    });
    await checkAgain();
    expect(await readConnection()).toBeUndefined();
  });

  it("must exist", async () => {
    await disconnect();
    const calls = answering(() => json(whoami()));
    expect(await failureOf(checkAgain())).toEqual({ kind: "noToken" });
    expect(calls).toEqual([]);
  });
});

describe("the site's e-mail", () => {
  it("is turned on and off, and the setting is known", async () => {
    await withToken();
    const calls = answering(() => new Response(""));
    expect(await setDigest(true)).toBe(true);
    expect((await readConnection())?.digest).toEqual({ isOn: true, at: NOON });
    expect(await setDigest(false)).toBe(false);
    expect((await readConnection())?.digest).toEqual({ isOn: false, at: NOON });
    expect(calls).toMatchObject([
      {
        method: "PATCH",
        path: "/api/settings/notifications",
        body: { notifications: { daily_papers_digest: true } },
      },
      { body: { notifications: { daily_papers_digest: false } } },
    ]);
  });

  it("is set as the answer says, if it does", async () => {
    await withToken();
    answering(() => json({ notifications: { daily_papers_digest: false, announcements: true } }));
    expect(await setDigest(true)).toBe(false);
    expect((await readConnection())?.digest).toEqual({ isOn: false, at: NOON });
  });

  it("keeps its known setting if it could not be changed", async () => {
    await withToken("read");
    answering(() => json({ error: "This token has no write permission" }, {}, 403));
    const failure = await failureOf(setDigest(true));
    expect(accountSentence(failure, "digest")).toMatch(
      /can't change your e-mail settings.*“This token has no write/,
    );
    expect((await readConnection())?.digest).toBeUndefined();
  });

  it("waits out the pause that Hugging Face asks for", async () => {
    await withToken();
    const calls = answering(() => json({}, { RateLimit: '"api";r=0;t=42' }, 429));
    const limited = { kind: "limited", until: NOON + 42_000 };
    expect(await failureOf(setDigest(true))).toEqual(limited);
    expect(await failureOf(setDigest(true))).toEqual(limited);
    expect(calls).toHaveLength(1);
  });

  it("needs a token", async () => {
    const calls = answering(() => json({}));
    expect(await failureOf(setDigest(true))).toEqual({ kind: "noToken" });
    expect(calls).toEqual([]);
  });
});

it("a token doubles the searches that are allowed", async () => {
  const checkedAt = NOON - MINUTE;
  const searched = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      key: `search/${i}` as const,
      checkedAt,
      count: 0,
      dropped: 0,
      followed: false,
    }));
  await db.feeds.bulkPut(searched(50));
  const calls = answering(({ path }) => json(path.endsWith("whoami-v2") ? whoami() : []));
  const search = () => loadFeed("search/one more");
  await expect(search()).rejects.toThrow("limited");
  expect(calls).toEqual([]);
  await connect(TOKEN);
  await search();
  expect(calls).toHaveLength(2);
  await db.feeds.bulkPut(searched(100));
  await db.feeds.delete("search/one more");
  await expect(search()).rejects.toThrow("limited");
  clock(NOON + 5 * MINUTE);
  await search();
});
