import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Account } from "./account.ts";
import { Archive } from "./archive.ts";
import { makeCertificate } from "./certificate.ts";
import { Clock } from "./clock.ts";
import { type FutureAnswer, trending } from "./daily-papers.ts";
import { dayOf, weekdaysBack } from "./days.ts";
import { type Failure, type FailureOptions, FailurePlan } from "./failure.ts";
import { DAY_SIZES, fixtureFeed, neverListed } from "./fixtures/feed.ts";
import { answering, type LoggedRequest } from "./listener.ts";
import { ANONYMOUS, type Quota, RateLimit, withToken } from "./rate-limit.ts";
import { recordedFeed } from "./recorded.ts";
import { recordedSamples } from "./samples.ts";
import type { DailyPaper } from "./types.ts";

export type { Failure, LoggedRequest };

/** Options for starting a replica. All are optional. */
export type ReplicaOptions = {
  /** A folder of recorded days. They replace the fixtures. */
  recorded?: string;
  /** A folder of single recorded answers, served in addition to the days. */
  samples?: string;
  /**
   * True (default): recorded days move so that the newest is the latest weekday. False: they keep their
   * dates.
   */
  shift?: boolean;
  /** The replica's clock; real time by default. */
  now?: () => Date;
  /** The port. Default: a free one. */
  port?: number;
  /** Requests allowed in five minutes, where they differ from an anonymous user's. */
  quota?: Partial<Quota>;
  /** True (default): answers carry an `ETag`, and `If-None-Match` gives 304. */
  etags?: boolean;
  /** The answer to days in the future; 400 by default. */
  futureAnswer?: FutureAnswer;
};

/** A running stand-in for huggingface.co and its media hosts. */
export type Replica = {
  readonly port: number;
  /** The certificate, and its hash for Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly certificate: string;
  readonly spkiHash: string;
  now(): Date;
  /** Moves the clock. Feed days keep their dates from the start. */
  setNow(date: Date): void;
  /** The days that have papers, newest first, none after today. */
  readonly days: string[];
  /** A day's papers in the order of the answer. */
  papers(day: string): DailyPaper[];
  /** The whole ranking of trending. */
  readonly ranking: DailyPaper[];
  /** All requests so far, oldest first. */
  readonly requests: LoggedRequest[];
  clearRequests(): void;
  /** Makes requests fail from now on; undefined ends the failure. */
  failWith(failure: Failure | undefined, options?: FailureOptions): void;
  /** Lists only the day's first `count` submissions; undefined lists all. */
  grow(day: string, count: number | undefined): void;
  setUpvotes(id: string, count: number): void;
  /** Lists more papers on a day, even on a day without papers. See `sparePapers`. */
  publish(day: string, papers: readonly DailyPaper[]): void;
  /** The account that tokens change. */
  readonly account: Account;
  close(): Promise<void>;
};

/** Starts a replica on 127.0.0.1. Map huggingface.co to its port in the browser. */
export async function startReplica(options: ReplicaOptions = {}): Promise<Replica> {
  const clock = new Clock(options.now ?? (() => new Date()));
  const today = dayOf(clock.now());
  const { papers, details } = recordedSamples(options.samples ?? "");
  const archive = options.recorded
    ? new Archive(recordedFeed(options.recorded, today, options.shift ?? true), papers, details)
    : new Archive(fixtureFeed(weekdaysBack(today, DAY_SIZES.length)), neverListed());
  const failures = new FailurePlan();
  const requests: LoggedRequest[] = [];
  const quota = { ...ANONYMOUS, ...options.quota };
  const rates = { anonymous: new RateLimit(quota), withToken: new RateLimit(withToken(quota)) };
  const { key, cert, spkiHash } = await makeCertificate();

  const hasEtags = options.etags ?? true;
  const future = options.futureAnswer ?? 400;
  const listener = answering({ archive, clock, failures, requests, rates, hasEtags, future });
  const server = createServer({ key, cert }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    certificate: cert,
    spkiHash,
    now: () => clock.now(),
    setNow: (date) => clock.set(date),
    get days() {
      return archive.days(dayOf(clock.now()));
    },
    papers: (day) => archive.papers(day),
    get ranking() {
      return trending(archive, dayOf(clock.now()));
    },
    requests,
    clearRequests: () => requests.splice(0),
    failWith: (failure, how) => failures.set(failure, how),
    grow: (day, count) => archive.grow(day, count),
    setUpvotes: (id, count) => archive.setUpvotes(id, count),
    publish: (day, papers) => archive.publish(day, papers),
    account: archive.account,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections(); // a browser keeps its connections open for minutes
      }),
  };
}
