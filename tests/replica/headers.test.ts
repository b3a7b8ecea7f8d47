// @vitest-environment node
import { describe, expect, it } from "vitest";
import { DAILY, running } from "./running.ts";

const here = running();

describe("headers", () => {
  it("answers 304 to a known tag until the list changes", async () => {
    const tag = String((await here.get(`${DAILY}?date=2026-11-23`)).headers.etag);
    expect(tag).toMatch(/^W\//);
    const again = await here.get(`${DAILY}?date=2026-11-23`, { "If-None-Match": tag });
    expect([again.status, again.text]).toEqual([304, ""]);
    here.replica.grow("2026-11-23", 5);
    expect((await here.get(`${DAILY}?date=2026-11-23`, { "If-None-Match": tag })).status).toBe(200);
  });

  it("can leave out tags", async () => {
    await here.restart({ etags: false });
    expect((await here.get(DAILY)).headers.etag).toBeUndefined();
  });

  it("counts requests in fixed windows and refuses those over the quota", async () => {
    await here.restart({ quota: { api: 2 } });
    const first = await here.get(DAILY);
    expect(first.headers.ratelimit).toBe('"api";r=1;t=300');
    expect(first.headers["ratelimit-policy"]).toBe('"fixed window";"api";q=2;w=300');
    expect((await here.get(DAILY)).headers.ratelimit).toBe('"api";r=0;t=300');
    expect((await here.get(DAILY)).status).toBe(429);
    expect((await here.get("/api/papers/search?q=models")).status).toBe(200);
    here.replica.setNow(new Date("2026-11-23T09:05:00Z"));
    expect((await here.get(DAILY)).status).toBe(200);
  });

  it("lets only its own origin read answers", async () => {
    expect((await here.get(DAILY)).headers["access-control-allow-origin"]).toBe("https://huggingface.co");
  });
});
