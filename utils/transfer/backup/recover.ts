import type { Library } from "../../queries/library/records";
import { db } from "../../store/db/database";
import { readSettings } from "../../store/settings";
import { backUp } from "./backUp";
import { type Backup, listBackups } from "./listBackups";
import { answerLoss } from "./loss";
import { type Found, readRaw } from "./raw";
import { readBackup } from "./readBackup";
import { bringBack } from "./restore";
import { type Trouble, troubleOf } from "./trouble";

/** What is wrong, and what can still be read. */
export interface Diagnosis {
  trouble: Trouble;
  /** What the database itself still holds, where it can be read and there is anything in it. */
  held?: Library;
}

/** Makes the database anew, empty. Dexie, stopped by an upgrade that failed, would go on from there: all is declared again. */
async function renew(): Promise<void> {
  await db.delete();
  db.version(db.verno).stores({});
  await db.open();
}

/** Looks at a database that could not be opened; changes nothing. */
export async function diagnose(error: unknown): Promise<Diagnosis> {
  // Behind an opening that is blocked, another would wait as well.
  if (troubleOf(error, undefined) === "blocked") return { trouble: "blocked" };
  let found: Found | undefined;
  let problem = error;
  try {
    found = await readRaw();
  } catch (reason) {
    // It says more than Dexie's, which may only be that another opening had failed.
    problem = reason;
  }
  const trouble = troubleOf(problem, found?.version);
  return { trouble, ...(found?.library.fields.length && { held: found.library }) };
}

/**
 * Makes the database anew, with what a backup holds. What the one before still holds is backed up first, and where that
 * fails, nothing is changed.
 * @param at which backup; what the database itself still holds, where it is undefined
 */
export async function recover(at: number | undefined, held: Library | undefined): Promise<void> {
  if (at !== undefined) await readBackup(at);
  const saved = await setAside(held);
  const from = at ?? saved?.at ?? (await listBackups())[0]?.at;
  if (from === undefined) throw new Error("there is nothing to recover from");
  await renew();
  await bringBack(from);
}

/** Makes the database anew, empty; what is still in the one before is backed up first. */
export async function startAnew(trouble: Trouble, held: Library | undefined): Promise<void> {
  if (trouble !== "gone") {
    await setAside(held);
    await renew();
  }
  await answerLoss();
}

async function setAside(held: Library | undefined): Promise<Backup | undefined> {
  const settings = await readSettings();
  return held && backUp(Date.now(), async () => ({ ...held, settings }));
}
