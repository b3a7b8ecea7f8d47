import type { Paper } from "../../model/paper";

/** Something that papers have in common. */
export interface Tally {
  /** What it goes by in the filters of lists. */
  key: string;
  /** As it is shown. */
  name: string;
  /** How many papers have it. */
  count: number;
}

/** Counts what papers have in common, as they come: of many, only a few need to be there at a time. */
export class Tallies {
  readonly #counts = new Map<string, Tally>();

  /** Counts what one paper has, each once however often it is named. */
  add(things: readonly Omit<Tally, "count">[]): void {
    for (const { key, name } of new Map(things.map((thing) => [thing.key, thing])).values()) {
      const tally = this.#counts.get(key) ?? { key, name, count: 0 };
      tally.count++;
      this.#counts.set(key, tally);
    }
  }

  /** Those that most papers have, the most first; of equals, by name. */
  top(most: number): Tally[] {
    return [...this.#counts.values()]
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en"))
      .slice(0, most);
  }
}

/** What a paper is about. Keywords in capitals and small letters are the same. */
export const topicsOf = ({ aiKeywords }: Paper): Omit<Tally, "count">[] =>
  aiKeywords.map((keyword) => ({ key: keyword.toLowerCase(), name: keyword }));

/** The organisation that stands behind a paper, where there is one. */
export const organizationsOf = ({ organization }: Paper): Omit<Tally, "count">[] =>
  organization ? [{ key: organization.name, name: organization.fullname || organization.name }] : [];
