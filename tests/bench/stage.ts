import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { latestDay, startWithLongDay } from "../journeys/harness/papers.ts";
import { type Replica, startReplica } from "../replica/server.ts";
import { makeBuild } from "./build.ts";
import { type Snapshots, takeSnapshots } from "./snapshots.ts";
import { makeStaticExtension, type StaticExtension, writeStaticPages } from "./staticExtension.ts";
import { openSubject, type Subject } from "./subject.ts";

/** How many papers the day on screen has. */
export const CARDS = 50;

/** What is measured on: a replica, and a browser with Daypaper and its static likeness. */
export interface Stage {
  build: string;
  replica: Replica;
  statics: StaticExtension;
  /** The browser with fifty papers stored, and what its pages left for their next opening. */
  small: Subject;
  snapshots: Snapshots;
  /** The browser with 20,000 papers stored; opened when it is first asked for. */
  large(): Promise<Subject>;
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
    startWithLongDay(replica);
    replica.grow(latestDay(replica), CARDS);
    const statics = await makeStaticExtension(join(folder, "static"), build);
    const small = await openSubject(replica, [build, statics.folder]);
    closers.push(() => small.extension.close());
    await writeStaticPages(statics, small, CARDS);
    let large: Promise<Subject> | undefined;
    const openLarge = async () => {
      const subject = await openSubject(replica, [build, statics.folder], true);
      closers.push(() => subject.extension.close());
      return subject;
    };
    return {
      build,
      replica,
      statics,
      small,
      snapshots: await takeSnapshots(small),
      large: () => {
        large ??= openLarge();
        return large;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
