// @vitest-environment node
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasRecorded, RECORDED } from "../support/recorded.ts";
import { running } from "./running.ts";

const recorded = join(RECORDED, "daily");

const here = running();

describe.skipIf(!hasRecorded)("recorded days", () => {
  it("move to the latest weekdays", async () => {
    await here.restart({ recorded });
    expect(here.replica.days.slice(0, 2)).toEqual(["2026-11-23", "2026-11-20"]);
    const newest = await here.list("date=2026-11-23&limit=100");
    expect(newest).toHaveLength(34);
    expect(newest.every(({ paper }) => paper.submittedOnDailyAt?.startsWith("2026-11-23"))).toBe(true);
  });

  it("keep their own dates on request", async () => {
    await here.restart({ recorded, shift: false, now: () => new Date("2026-06-30T12:00:00Z") });
    expect(here.replica.days[0]).toBe("2026-06-30");
    expect(await here.list("date=2026-06-30&limit=100")).toHaveLength(34);
    expect(await here.list("date=2026-06-27")).toEqual([]);
  });
});
