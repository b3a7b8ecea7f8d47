import type { LibraryCounts } from "./contents";
import { Damaged } from "./pieces";
import { putOnShelf, readShelf, watchShelf } from "./shelf";

/** A backup that is kept in this browser, as it is listed. */
export interface Backup extends LibraryCounts {
  /** When it was made, and its name: milliseconds since the epoch. */
  at: number;
}

/** Names of the pieces of a backup; see parts.ts. */
export interface Manifest {
  own: string[];
  papers: string[];
}

/** What there is on the shelf. */
export interface Index {
  /** The backups that are whole, the latest first. */
  backups: Backup[];
  /** Names on the shelf that may belong to none of them: of one that was not finished, or was dropped. */
  loose: string[];
}

const INDEX = "list";

/** What is on the shelf; nothing where that cannot be understood. */
export async function readIndex(): Promise<Index> {
  const stored = (await readShelf([INDEX])).get(INDEX) as Partial<Index> | undefined;
  const backups = Array.isArray(stored?.backups) ? stored.backups : [];
  return {
    backups: backups.filter((each) => Number.isFinite(each?.at)),
    loose: Array.isArray(stored?.loose) ? stored.loose : [],
  };
}

/** Says what is on the shelf. Only a backup all of whose pieces are there may be listed. */
export const writeIndex = (index: Index): Promise<void> => putOnShelf(INDEX, index);

/** The backups kept in this browser, the latest first. */
export const listBackups = async (): Promise<Backup[]> => (await readIndex()).backups;

/** Calls back when that list changes; gives the function that stops it. */
export const watchBackups = (callback: () => void): (() => void) => watchShelf(INDEX, callback);

/** The name of a backup's manifest on the shelf. */
export const manifestName = (at: number): string => `of ${at}`;

/** Which pieces a backup consists of; fails with Damaged where that is not known any more. */
export async function readManifest(at: number): Promise<Manifest> {
  const name = manifestName(at);
  const stored = (await readShelf([name])).get(name) as Partial<Manifest> | undefined;
  const { own, papers } = stored ?? {};
  if (!Array.isArray(own) || !Array.isArray(papers)) throw new Damaged(`${name} is damaged`);
  return { own, papers };
}
