import { afterEach, beforeEach } from "vitest";
import { type Answer, ask } from "./ask.ts";
import { type Replica, type ReplicaOptions, startReplica } from "./server.ts";
import type { DailyPaper } from "./types.ts";

/** A Monday morning. The clock stands there in these tests. */
const MONDAY = new Date("2026-11-23T09:00:00Z");

/** The path of all lists. */
export const DAILY = "/api/daily_papers";

/** For the replica's own tests: a new replica for each test, on that Monday. */
export function running() {
  let replica: Replica;
  const start = async (options: ReplicaOptions = {}) => {
    replica = await startReplica({ now: () => MONDAY, ...options });
  };
  const get = (path: string, headers?: Record<string, string>): Promise<Answer> =>
    ask(replica.port, path, { headers });
  const list = async (query: string): Promise<DailyPaper[]> =>
    JSON.parse((await get(`${DAILY}?${query}`)).text);
  beforeEach(() => start());
  afterEach(() => replica.close());
  return {
    get replica() {
      return replica;
    },
    /** Starts again with other options. */
    async restart(options: ReplicaOptions) {
      await replica.close();
      await start(options);
    },
    get,
    list,
  };
}

/** The arXiv ids of a list. */
export function idsOf(items: readonly DailyPaper[]): string[] {
  return items.map((item) => item.paper.id);
}
