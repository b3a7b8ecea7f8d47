import type { LibraryCounts } from "./contents";
import { Damaged } from "./pieces";
import { putOnShelf, readShelf, watchShelf } from "./shelf";

/** A backup in this browser, as it is listed. */
export interface Backup extends LibraryCounts {
  /** When it was made, in milliseconds since the epoch. It is also its name. */
  at: number;
}

/** The names of the pieces of a backup; see splitParts.ts. */
export interface Manifest {
  own: string[];
  papers: string[];
}

/** The list of what is on the shelf. */
export interface Index {
  /** The complete backups, the latest first. */
  backups: Backup[];
  /** Names on the shelf that may belong to no listed backup: to an unfinished or a dropped one. */
  loose: string[];
}

const INDEX = "list";

/** Reads the list of what is on the shelf. Parts of it that are malformed count as empty. */
export async function readIndex(): Promise<Index> {
  const stored = (await readShelf([INDEX])).get(INDEX) as Partial<Index> | undefined;
  const backups = Array.isArray(stored?.backups) ? stored.backups : [];
  return {
    backups: backups.filter((each) => Number.isFinite(each?.at)),
    loose: Array.isArray(stored?.loose) ? stored.loose : [],
  };
}

/** Writes that list. Only a backup with all of its pieces may be listed. */
export const writeIndex = (index: Index): Promise<void> => putOnShelf(INDEX, index);

/** The backups in this browser, the latest first. */
export const listBackups = async (): Promise<Backup[]> => (await readIndex()).backups;

/** Calls back when that list changes. Returns the function that stops it. */
export const watchBackups = (callback: () => void): (() => void) => watchShelf(INDEX, callback);

/** The name of a backup's manifest on the shelf. */
export const manifestName = (at: number): string => `of ${at}`;

/** Reads the names of the pieces of a backup. Fails with Damaged if they are missing or malformed. */
export async function readManifest(at: number): Promise<Manifest> {
  const name = manifestName(at);
  const stored = (await readShelf([name])).get(name) as Partial<Manifest> | undefined;
  const { own, papers } = stored ?? {};
  if (!Array.isArray(own) || !Array.isArray(papers)) throw new Damaged(`${name} is damaged`);
  return { own, papers };
}
