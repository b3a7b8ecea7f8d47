import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, type Day, dayOf, endOf, HOUR, startOf } from "../../ground/dates/day";
import { isSettled, type KnownDay, nextDayToFetch } from "./plan";

const FIRST: Day = "2026-06-01";

/** Days, each with a final number of papers, as time goes on, and the lists that one installation has stored. */
class World {
  now = startOf(FIRST) + 40 * 24 * HOUR;
  since: Day | undefined;
  readonly known = new Map<Day, KnownDay>();
  readonly sizes: readonly number[];
  constructor(sizes: readonly number[]) {
    this.sizes = sizes;
  }

  /** The current number of papers on a day's list: none in its first eight hours, half of them until evening. */
  listed(day: Day): number {
    const size = this.sizes[(startOf(day) - startOf(FIRST)) / (24 * HOUR)] ?? 0;
    const hours = (this.now - startOf(day)) / HOUR;
    if (hours < 8) return 0;
    return hours < 20 ? Math.ceil(size / 2) : size;
  }

  /** One refresh, killed after a number of fetches. Returns the days that it fetched. */
  refresh(fetches = Number.POSITIVE_INFINITY): Day[] {
    const fetched = new Set<Day>();
    while (fetched.size < fetches) {
      const day = nextDayToFetch(dayOf(this.now), this.since, this.known, fetched);
      if (!day) break;
      expect(fetched, "no day twice").not.toContain(day);
      fetched.add(day);
      const count = this.listed(day);
      this.known.set(day, { count, checkedAt: this.now });
      if (count) this.since ??= day;
    }
    return [...fetched];
  }

  /** The days that have papers now, since following began, the latest first: at most fourteen, within a month. */
  followed(): Day[] {
    const days = Array.from({ length: 31 }, (_, back) => addDays(dayOf(this.now), -back));
    return days.filter((day) => this.since && day >= this.since && this.listed(day)).slice(0, 14);
  }
}

const sizes = fc.array(fc.constantFrom(0, 4, 30, 92), { minLength: 150, maxLength: 150 });
const visits = fc.array(
  fc.record({ hours: fc.integer({ min: 0, max: 200 }), fetches: fc.integer({ min: 0, max: 6 }) }),
  { maxLength: 12 },
);

it("however often it is killed, a refresh in the end stores the final list of every followed feed day", () => {
  fc.assert(
    fc.property(sizes, visits, (given, kills) => {
      const world = new World(given);
      for (const { hours, fetches } of kills) {
        world.now += hours * HOUR;
        world.refresh(fetches);
      }
      world.refresh();
      for (const day of world.followed()) expect(world.known.get(day)?.count, day).toBe(world.listed(day));
    }),
    { numRuns: 300 },
  );
});

it("a refresh that is killed after every few fetches still comes to its end", () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 60 }), (given, pausedDays) => {
      const world = new World(given);
      world.refresh();
      world.now += pausedDays * 24 * HOUR;
      // Today, yesterday while not final, and the latest list are fetched each time: a fourth gets further.
      for (let times = 0; times < 40; times++) world.refresh(4);
      for (const day of world.followed()) expect(world.known.get(day)?.count, day).toBe(world.listed(day));
    }),
    { numRuns: 100 },
  );
});

it("a refresh done again at once fetches only what may have changed: the latest list and those not final", () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 500 }), (given, hours) => {
      const world = new World(given);
      world.refresh();
      world.now += hours * HOUR;
      world.refresh();
      const [latest] = world.followed();
      for (const day of world.refresh()) {
        const known = { count: world.listed(day), checkedAt: world.now };
        expect(day === latest || !isSettled(day, known, dayOf(world.now)), day).toBe(true);
        expect(day === latest || world.now < endOf(day) + 3 * HOUR, day).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
