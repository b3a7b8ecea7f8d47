import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { DAILY, running } from "./running.ts";
import { TOKENS } from "./tokens.ts";

const here = running();
const call = async (method: string, path: string, token?: string, body?: object) => {
  const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
  const sent = body && { body: JSON.stringify(body) };
  const answer = await ask(here.replica.port, path, { method, headers, ...sent });
  return { status: answer.status, body: JSON.parse(answer.text), headers: answer.headers };
};
const paper = () => here.replica.papers("2026-11-23")[0]?.paper.id ?? "";
const thread = async () => {
  const { body } = await call("GET", `/api/papers/${paper()}?field=comments`);
  return body.comments.map(({ id, data }: { id: string; data: Record<string, unknown> }) => ({
    id,
    ...data,
  }));
};

describe("with a token", () => {
  it("names its owner and its rights", async () => {
    const roles = await Promise.all(
      [TOKENS.write, TOKENS.read, TOKENS.comments].map(async (token) => {
        const { body } = await call("GET", "/api/whoami-v2", token);
        return [body.name, body.auth.accessToken.role, body.auth.accessToken.fineGrained?.global];
      }),
    );
    expect(roles).toEqual([
      ["reading-group", "write", undefined],
      ["reading-group", "read", undefined],
      ["reading-group", "fineGrained", ["discussion.write"]],
    ]);
  });

  it("accepts comments and replies, and adds them to the discussion", async () => {
    const path = `/api/papers/${paper()}/comment`;
    const first = await call("POST", path, TOKENS.write, { comment: "Well read." });
    expect(first.status).toBe(201);
    const { id } = first.body.newMessage;
    expect((await call("POST", `${path}/${id}/reply`, TOKENS.comments, { comment: "Thanks." })).status).toBe(
      201,
    );
    expect((await thread()).slice(-2)).toMatchObject([
      { id, latest: { raw: "Well read." } },
      { parentCommentId: id, latest: { raw: "Thanks." } },
    ]);
    expect((await call("POST", path, TOKENS.write, { comment: "" })).status).toBe(400);
  });

  it("turns the e-mail on and off", async () => {
    const set = (isOn: boolean, token?: string) =>
      call("PATCH", "/api/settings/notifications", token, { notifications: { daily_papers_digest: isOn } });
    expect((await set(true, TOKENS.write)).status).toBe(200);
    expect((await set(false, TOKENS.comments)).status).toBe(403);
    expect(here.replica.account.digest).toBe(true);
  });

  it("refuses calls without a token, without the rights, or with an expired token", async () => {
    const path = `/api/papers/${paper()}/comment`;
    const before = await thread();
    for (const [token, status] of [
      [undefined, 401],
      [TOKENS.read, 403],
      [TOKENS.expired, 401],
    ] as const) {
      expect((await call("POST", path, token, { comment: "Well read." })).status).toBe(status);
    }
    expect((await call("GET", DAILY, TOKENS.expired)).status).toBe(401);
    expect(await thread()).toEqual(before);
  });

  it("allows twice as many requests, counted separately", async () => {
    await here.restart({ quota: { api: 1 } });
    expect((await call("GET", DAILY)).headers.ratelimit).toBe('"api";r=0;t=300');
    expect((await call("GET", DAILY)).status).toBe(429);
    expect((await call("GET", DAILY, TOKENS.read)).headers.ratelimit).toBe('"api";r=1;t=300');
  });

  it.each([
    ["server-error", 500, 0],
    ["limited", 429, 0],
    ["html-error", 502, 1],
  ] as const)("%s answers a comment with %d, of which %d arrive", async (failure, status, arrive) => {
    const before = (await thread()).length;
    here.replica.failWith(failure, { times: 1 });
    const path = `/api/papers/${paper()}/comment`;
    const headers = { Authorization: `Bearer ${TOKENS.write}` };
    const answer = await ask(here.replica.port, path, { method: "POST", headers, body: '{"comment":"Hm."}' });
    expect(answer.status).toBe(status);
    expect((await thread()).length - before).toBe(arrive);
  });
});
