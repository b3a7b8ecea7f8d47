import type { Paper } from "../../model/paper";

/** A topic or an organization, with the number of its papers. */
export interface Tally {
  /** Its value in the filters of lists. */
  key: string;
  /** The name shown. */
  name: string;
  /** The number of its papers. */
  count: number;
}

/** Counts topics or organizations paper by paper, so that only a few papers are in memory at a time. */
export class Tallies {
  readonly #counts = new Map<string, Tally>();

  /** Counts those of one paper, each once even if the paper names it twice. */
  add(things: readonly Omit<Tally, "count">[]): void {
    for (const { key, name } of new Map(things.map((thing) => [thing.key, thing])).values()) {
      const tally = this.#counts.get(key) ?? { key, name, count: 0 };
      tally.count++;
      this.#counts.set(key, tally);
    }
  }

  /** Those with the most papers, the greatest count first; equal counts by name. */
  top(most: number): Tally[] {
    return [...this.#counts.values()]
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en"))
      .slice(0, most);
  }
}

/** The topics of a paper. Upper and lower case make no difference. */
export const topicsOf = ({ aiKeywords }: Paper): Omit<Tally, "count">[] =>
  aiKeywords.map((keyword) => ({ key: keyword.toLowerCase(), name: keyword }));

/** The organization of a paper, if it has one. */
export const organizationsOf = ({ organization }: Paper): Omit<Tally, "count">[] =>
  organization ? [{ key: organization.name, name: organization.fullname || organization.name }] : [];
