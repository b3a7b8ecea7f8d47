import type {} from "@vitest/browser-playwright";
import type { BrowserCommand } from "vitest/node";
import { publishRichPaper } from "../../journeys/harness/rich-paper.ts";
import { ask } from "../../replica/ask.ts";
import { neverListed } from "../../replica/fixtures/feed.ts";
import { type Failure, type LoggedRequest, type Replica, startReplica } from "../../replica/server.ts";
import type { DailyPaper } from "../../replica/types.ts";

/** Node's part of a test in a browser: it runs a replica, and sets what a page can't set itself. */
export interface PageCommands {
  startReplica(now: number): Promise<void>;
  stopReplica(): Promise<void>;
  /** All papers of the replica, for comparison. */
  papersOfReplica(): Promise<ReplicaPapers>;
  askReplica(url: string, how: Asking): Promise<Answered>;
  /** The requests since the last call. */
  takeRequests(): Promise<LoggedRequest[]>;
  grow(day: string, count?: number): Promise<void>;
  setUpvotes(id: string, count: number): Promise<void>;
  publishRichPaper(day: string): Promise<void>;
  /** Fails requests to addresses that contain `part`. Without a failure, requests succeed again. */
  failWith(failure?: Failure, part?: string, delayInSeconds?: number): Promise<void>;
  /** The comments that were posted on a paper. */
  comments(id: string): Promise<object[]>;
  setTheme(theme: "light" | "dark"): Promise<void>;
}

declare module "vitest/browser" {
  interface BrowserCommands extends PageCommands {}
}

interface ReplicaPapers {
  /** By day, newest first. */
  days: [day: string, papers: DailyPaper[]][];
  ranking: DailyPaper[];
  unlisted: DailyPaper[];
}

interface Asking {
  method: string;
  headers: Record<string, string>;
  body?: string;
}

/** The answer of the replica; undefined if no answer came. */
type Answered = { status: number; headers: [string, string][]; body: string } | undefined;

let running: Replica | undefined;

function replica(): Replica {
  if (!running) throw new Error("no replica was started");
  return running;
}

export const commands: { [Name in keyof PageCommands]: BrowserCommand<Parameters<PageCommands[Name]>> } = {
  startReplica: async (_, now) => {
    await running?.close();
    running = await startReplica({ now: () => new Date(now) });
  },
  stopReplica: async () => {
    await running?.close();
    running = undefined;
  },
  papersOfReplica: async () => ({
    days: replica().days.map((day) => [day, replica().papers(day)]),
    ranking: replica().ranking,
    unlisted: neverListed(),
  }),
  askReplica: async (_, url, how) => {
    const { host, pathname, search } = new URL(url);
    const asked = { ...how, host, timeoutInMs: 60_000 };
    const answer = await ask(replica().port, pathname + search, asked).catch(() => undefined);
    if (!answer) return undefined;
    const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    return { status: answer.status, headers, body: answer.text };
  },
  takeRequests: async () => {
    const requests = [...replica().requests];
    replica().clearRequests();
    return requests;
  },
  grow: async (_, day, count) => replica().grow(day, count),
  setUpvotes: async (_, id, count) => replica().setUpvotes(id, count),
  publishRichPaper: async (_, day) => publishRichPaper(replica(), day),
  failWith: async (_, failure, part, delayInSeconds) =>
    replica().failWith(failure, {
      retryInSeconds: 1,
      delayInSeconds,
      ...(part && { only: (path) => path.includes(part) }),
    }),
  comments: async (_, id) => [...replica().account.comments(id)],
  setTheme: async ({ page }, theme) => page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" }),
};
