// @vitest-environment node
import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import type { Failure } from "./failure.ts";
import { DAILY, running } from "./running.ts";

const here = running();

describe("failures", () => {
  it.each<[Failure, string | RegExp]>([
    ["html", /^200 text\/html.*<form/],
    ["html-error", /^502 text\/html/],
    ["limited", /^429 application\/json.*"error"/],
    ["server-error", /^500 application\/json.*"error"/],
    ["nonsense", /^200 application\/json.*\{"ok":true\}$/],
    ["null", /^200 application\/json.*null$/],
    ["empty", /^200 application\/json.*\[\]$/],
  ])("answers %s", async (failure, expected) => {
    here.replica.failWith(failure);
    const answer = await here.get(DAILY);
    expect(`${answer.status} ${answer.headers["content-type"]} ${answer.text}`).toMatch(expected);
    here.replica.failWith(undefined);
    expect((await here.list("date=2026-11-23")).length).toBe(24);
  });

  it("says when to try again", async () => {
    here.replica.failWith("limited", { retryInSeconds: 7 });
    expect((await here.get(DAILY)).headers.ratelimit).toBe('"api";r=0;t=7');
  });

  it.each<Failure>(["unreachable", "half"])("breaks the connection when %s", async (failure) => {
    here.replica.failWith(failure);
    await expect(here.get(DAILY)).rejects.toThrow();
  });

  it("truncates the body", async () => {
    here.replica.failWith("truncated-json");
    const { status, text } = await here.get(DAILY);
    expect(status).toBe(200);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it("mixes broken records with good ones, or sends only broken ones", async () => {
    here.replica.failWith("bad-records");
    const mixed = await here.list("date=2026-11-23");
    expect(mixed).toEqual(expect.arrayContaining(here.replica.papers("2026-11-23")));
    expect(mixed).toHaveLength(24 + 4);
    here.replica.failWith("all-bad");
    expect(await here.list("date=2026-11-23")).toHaveLength(4);
  });

  it("answers late, or never", async () => {
    here.replica.failWith("slow", { delayInSeconds: 0.2 });
    const begin = performance.now();
    expect((await here.get(DAILY)).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThan(190);
    here.replica.failWith("slow");
    await expect(ask(here.replica.port, DAILY, { timeoutInMs: 200 })).rejects.toThrow("timeout");
  });

  it("can be limited to some paths and a number of requests", async () => {
    here.replica.failWith("server-error", { only: (path) => path === DAILY, times: 2 });
    const statuses = [];
    for (const path of ["/api/papers/search?q=a", DAILY, DAILY, DAILY])
      statuses.push((await here.get(path)).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
  });
});
