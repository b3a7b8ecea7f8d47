import { type Opening, open, type Visit } from "./opening.ts";
import { seeded } from "./statistics.ts";

/** Rounds that do not count: the disk's cache fills, and the browser compiles. */
const WARM_UPS = 3;

/** All openings of each page, by its name, in the order of the rounds. */
export type Openings = ReadonlyMap<string, readonly Opening[]>;

/** How often pages are opened, unless the command line says otherwise. */
const ROUNDS = 25;

/**
 * On a busy machine the rounds end after this time, so that all is done in five minutes, but not before
 * FEWEST.
 */
const LONGEST_IN_MS = 85_000;
const FEWEST = 10;

/**
 * Opens all pages once a round, in a random order drawn anew for each round: no page always follows the same
 * other page, and no page follows one of its own browser more often than the others do.
 * @param wanted the number of rounds, however long they take
 */
export async function openInRounds(visits: readonly Visit[], wanted?: number): Promise<Openings> {
  const openings = new Map(visits.map(({ name }): [string, Opening[]] => [name, []]));
  const random = seeded(visits.length);
  const began = Date.now();
  const isEnough = (done: number) =>
    done >= (wanted ?? ROUNDS) ||
    (wanted === undefined && done >= FEWEST && Date.now() - began > LONGEST_IN_MS);
  for (let round = -WARM_UPS; !isEnough(round); round++) {
    for (const visit of shuffled(visits, random)) {
      const opening = await open(visit);
      if (round >= 0) openings.get(visit.name)?.push(opening);
    }
  }
  return openings;
}

function shuffled(visits: readonly Visit[], random: () => number): Visit[] {
  const drawn = visits.map((visit) => ({ visit, place: random() }));
  return drawn.sort((a, b) => a.place - b.place).map(({ visit }) => visit);
}

/** The number of rounds. */
export function roundsOf(openings: Openings): number {
  return Math.max(...[...openings.values()].map((each) => each.length));
}

/** One time of a page, from each of its openings. */
export function column(
  openings: Openings,
  name: string,
  of: "painted" | "firstContentfulPaint" | "live",
): number[] {
  return (openings.get(name) ?? []).map((opening) => opening[of] ?? Number.NaN);
}
