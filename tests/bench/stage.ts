import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { latestDay, startWithDay } from "../journeys/harness/papers.ts";
import { type Replica, startReplica } from "../replica/server.ts";
import { makeBuild } from "./build.ts";
import { type Snapshots, takeSnapshots } from "./snapshots.ts";
import { makeStaticExtension, type StaticExtension, writeStaticPages } from "./staticExtension.ts";
import { openSubject, type Subject } from "./subject.ts";

/** The number of papers of the day on screen. */
export const CARDS = 50;

/** The stage of the measurements: a replica, and browsers with Daypaper and its static copy. */
export interface Stage {
  build: string;
  /** Builds the same with source maps, in another folder; undefined if the build was given. */
  mappedBuild(): Promise<string | undefined>;
  replica: Replica;
  statics: StaticExtension;
  /** The browser with fifty papers stored, and the snapshots that its pages left for their next opening. */
  small: Subject;
  snapshots: Snapshots;
  /** The browser with 20,000 papers stored. It opens when it is first asked for. */
  large(): Promise<Subject>;
  /** Closes the tabs that a group left open when it failed. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Builds Daypaper, unless a build is given, and sets the stage. */
export async function setStage(given?: string): Promise<Stage> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.reverse()) await closer();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), "daypaper-bench-"));
    closers.push(() => rm(folder, { recursive: true, force: true }));
    const build = given ?? (await makeBuild(folder));
    const replica = await startReplica({ quota: { api: 1e6 } });
    closers.push(() => replica.close());
    startWithDay(replica, true);
    replica.grow(latestDay(replica), CARDS);
    const statics = await makeStaticExtension(join(folder, "static"), build);
    const small = await openSubject(replica, [build, statics.folder]);
    closers.push(() => small.extension.close());
    await writeStaticPages(statics, small, CARDS);
    const opened = [small];
    const openLarge = async () => {
      const subject = await openSubject(replica, [build, statics.folder], true);
      closers.push(() => subject.extension.close());
      opened.push(subject);
      // A browser that ended in one group is of no use to the next: it is opened anew.
      subject.extension.context.on("close", () => {
        large = undefined;
      });
      return subject;
    };
    let large: Promise<Subject> | undefined;
    return {
      build,
      mappedBuild: async () => (given ? undefined : makeBuild(join(folder, "maps"), true)),
      replica,
      statics,
      small,
      snapshots: await takeSnapshots(small),
      large: () => {
        large ??= openLarge();
        return large;
      },
      clear: async () => {
        for (const { extension } of opened) await closeTabs(extension);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Closes all tabs but the inert one. A browser that is gone has no tabs: its next user reports that. */
async function closeTabs(extension: Subject["extension"]): Promise<void> {
  const inert = await extension.inertPage().catch(() => undefined);
  if (!inert) return;
  const others = extension.context.pages().filter((page) => page !== inert);
  await Promise.allSettled(others.map((page) => page.close()));
}
