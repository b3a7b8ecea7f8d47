import { HOUR } from "../../ground/dates/day";
import type { Contents } from "../../queries/library/file";
import { countsOf, readContents } from "./contents";
import { noteBackupFailure, noteLooked, readLookedAt } from "./health";
import {
  type Backup,
  type Index,
  listBackups,
  manifestName,
  readIndex,
  readManifest,
  writeIndex,
} from "./listBackups";
import { findLoss } from "./loss";
import { compress, isSound, type Piece, pieceOf } from "./pieces";
import { toKeep } from "./rotation";
import { clearFromShelf, putOnShelf, readShelf } from "./shelf";
import { type Part, split } from "./splitParts";

/**
 * Makes a backup of what only the user has, in this browser, unless the last backup is the same. Only one runs at a
 * time, in any context. It may be killed at any await: a backup is listed only when all of its pieces are stored, and a
 * piece is removed only when no listed backup needs it. A failure is noted for the pages, and thrown.
 * @param now milliseconds since the epoch
 * @param read reads the contents to back up; by default the current library and options
 * @returns the backup, or undefined if there was nothing new
 */
export function backUp(now: number = Date.now(), read = readContents): Promise<Backup | undefined> {
  return navigator.locks.request("backup", async () => {
    try {
      const made = await make(await read(), now);
      await noteBackupFailure(undefined);
      return made;
    } catch (error) {
      await noteBackupFailure(error, now);
      throw error;
    }
  });
}

/** Backs up unless that was done within the last hour; called whenever the worker is awake. */
export async function backUpIfDue(now: number = Date.now()): Promise<void> {
  const [latest] = await listBackups();
  const isRecent = (at: number) => Math.abs(now - at) < HOUR;
  if (latest && (isRecent(latest.at) || isRecent(await readLookedAt()))) return;
  await backUp(now);
  await noteLooked(now);
}

async function make(contents: Contents, now: number): Promise<Backup | undefined> {
  // A new, empty database, perhaps in place of one that was lost, is not worth a place in the rotation.
  if (!contents.fields.length) return undefined;
  const index = await readIndex();
  const parts = split(contents);
  const [own, papers] = await Promise.all([piecesOf(parts.own), piecesOf(parts.papers)]);
  const manifest = { own: own.map(nameOf), papers: papers.map(nameOf) };
  if (await isSameAs(index.backups[0], manifest.own)) return undefined;

  const taken = new Set(index.backups.map(({ at }) => at));
  let at = now;
  while (taken.has(at)) at++;
  const missing = await notKept([...own, ...papers]);
  const writing = { ...index, loose: [...index.loose, ...missing.map(nameOf), manifestName(at)] };
  await writeIndex(writing);
  for (const piece of missing) await putOnShelf(piece.name, await compress(piece));
  await putOnShelf(manifestName(at), manifest);
  const made: Backup = { at, ...countsOf(contents.fields) };
  await listAndRotate(made, writing, now);
  return made;
}

const piecesOf = (parts: readonly Part[]) => Promise.all(parts.map(pieceOf));
const nameOf = ({ name }: Piece) => name;

/** True if the user's own part equals that of a backup. Papers are not compared: their upvotes change all the time. */
async function isSameAs(backup: Backup | undefined, own: readonly string[]): Promise<boolean> {
  if (!backup) return false;
  const before = await readManifest(backup.at).catch(() => undefined);
  return before !== undefined && JSON.stringify([...before.own].sort()) === JSON.stringify([...own].sort());
}

/** The pieces that are missing or damaged. To write them again also repairs earlier backups. */
async function notKept(pieces: readonly Piece[]): Promise<Piece[]> {
  const kept = await readShelf(pieces.map(nameOf));
  const sound = await Promise.all(pieces.map(({ name }) => kept.has(name) && isSound(name, kept.get(name))));
  return pieces.filter((_, i) => !sound[i]);
}

async function listAndRotate(made: Backup, { backups, loose }: Index, now: number): Promise<void> {
  const all = [made, ...backups].sort((a, b) => b.at - a.at);
  const kept = toKeep(
    all.map(({ at }) => at),
    now,
  ).add(made.at);
  // A lost library stays until the user says what to do about it. A broken database cannot tell if one was lost.
  const lost = await findLoss(backups).catch(() => undefined);
  if (lost) kept.add(lost.at);
  const dropped = all.filter(({ at }) => !kept.has(at));
  const pieces = await Promise.all(dropped.map(({ at }) => piecesOfBackup(at)));
  const index: Index = {
    backups: all.filter(({ at }) => kept.has(at)),
    loose: [...new Set([...loose, ...dropped.map(({ at }) => manifestName(at)), ...pieces.flat()])],
  };
  await writeIndex(index);
  await sweep(index);
}

const piecesOfBackup = (at: number) =>
  readManifest(at).then(
    ({ own, papers }) => [...own, ...papers],
    () => [],
  );

/** Removes pieces that belong to no listed backup. */
async function sweep({ backups, loose }: Index): Promise<void> {
  const needed = await Promise.all(backups.map(({ at }) => piecesOfBackup(at)));
  const used = new Set([...needed.flat(), ...backups.map(({ at }) => manifestName(at))]);
  await clearFromShelf(loose.filter((name) => !used.has(name)));
  await writeIndex({ backups, loose: [] });
}
