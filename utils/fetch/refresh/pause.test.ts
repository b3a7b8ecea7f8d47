import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";
import { clock, NOON, startFresh } from "../../../tests/support/fresh";
import { type Hub, json, standIn } from "../../../tests/support/hub";
import { records } from "../../../tests/support/records";
import { MINUTE } from "../../ground/dates/day";
import { FOLLOWING } from "../../model/following";
import { db } from "../../store/db/database";
import { loadFeed } from "./fetchFeed";
import { refresh } from "./refresh";

const failure = async () => (await db.following.get(FOLLOWING))?.failure;
const limited = (t: number) => json({}, { RateLimit: `"api";r=0;t=${t}` }, 429);
let hub: Hub;
beforeEach(async () => {
  await startFresh();
  hub = standIn({ "2026-06-30": records("2606.00001"), "2026-06-29": records("2606.00002") });
});

describe("a pause that Hugging Face asked for", () => {
  it("holds even when a button is pressed, and is reported", async () => {
    hub.answer = () => limited(120);
    await refresh("now");
    clock(NOON + MINUTE);
    await refresh("now");
    await expect(loadFeed("day/2026-06-26")).rejects.toMatchObject({ failure: { kind: "limited" } });
    expect(hub.asked).toHaveLength(1);
    expect(await failure()).toMatchObject({
      kind: "limited",
      until: NOON + 120_000,
      retryAt: NOON + 120_000,
    });
  });

  it("ends", async () => {
    hub.answer = () => limited(120);
    await refresh("now");
    clock(NOON + 120_000);
    hub.answer = undefined;
    await refresh("due");
    expect(await failure()).toBeUndefined();
    expect(await db.papers.count()).toBe(1);
  });

  it("does not hold after the clock was set back by a day", async () => {
    hub.answer = () => limited(120);
    await refresh("now");
    hub.answer = undefined;
    clock("2026-06-29T12:00:00Z");
    await refresh("due");
    expect(await failure()).toBeUndefined();
  });

  it("with the last request of its quota is kept by the next refresh", async () => {
    hub.answer = () => json(records("2606.00001"), { RateLimit: '"api";r=0;t=120' });
    await refresh("now");
    expect(await db.papers.count()).toBe(1);
    clock(NOON + MINUTE);
    await refresh("now");
    expect(hub.asked).toHaveLength(1);
  });

  it("with the last request of its quota is kept within the same refresh", async () => {
    clock("2026-06-29T12:00:00Z");
    await refresh("now");
    clock(NOON);
    hub.asked.length = 0;
    hub.answer = () => json(records("2606.00001"), { RateLimit: '"api";r=0;t=120' });
    await refresh("now");
    expect(hub.asked).toHaveLength(1);
  });

  it("with a day that is not open yet is kept within the same refresh", async () => {
    hub.answer = () => json({ error: "too soon" }, { RateLimit: '"api";r=0;t=120' }, 400);
    await refresh("now");
    expect(hub.asked).toHaveLength(1);
    expect(await failure()).toMatchObject({ kind: "limited", until: NOON + 120_000 });
  });

  it("when a list was looked at is kept by a refresh", async () => {
    hub.answer = () => limited(120);
    await expect(loadFeed("day/2026-06-26")).rejects.toMatchObject({ failure: { kind: "limited" } });
    await refresh("now");
    expect(hub.asked).toHaveLength(1);
  });
});
