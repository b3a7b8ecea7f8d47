import { toFailure } from "../../fetch/asking/askAlone";
import { clockTime } from "../../i18n/dates";
import { Failed, type Failure } from "../../model/failure";
import { failureSentence } from "../../model/failureSentence";
import { t } from "./t";

/** Everything that can go wrong with a request that carries the token: failures of fetching, and refusals. */
export type AccountFailure =
  | Failure
  /** No token is stored, or only one that Hugging Face no longer accepts. */
  | { kind: "noToken" }
  /** Hugging Face did not accept the token. */
  | { kind: "refused" }
  /** Hugging Face accepts the token, but not for this. `reason` is in its words. */
  | { kind: "notAllowed"; reason?: string }
  /** Hugging Face refused the request itself. */
  | { kind: "rejected"; reason?: string }
  /** Another page is doing the same at this moment. */
  | { kind: "underway" }
  /** The draft is gone: another page has posted or deleted it. */
  | { kind: "elsewhere" };

/** Thrown by requests that carry the token. Neither its message nor its cause ever holds the token. */
export class AccountError extends Failed<AccountFailure> {}

/** The failure of an error; logs an error of any other class. */
export async function toAccountFailure(error: unknown): Promise<AccountFailure> {
  return error instanceof AccountError ? error.failure : toFailure(error);
}

const UNCLEAR: Record<AccountFailure["kind"], boolean> = {
  offline: false,
  forbidden: false,
  limited: false,
  noToken: false,
  refused: false,
  notAllowed: false,
  rejected: false,
  underway: false,
  elsewhere: true,
  unreachable: true,
  slow: true,
  notJson: true,
  cutShort: true,
  unexpected: true,
  server: true,
  // These can happen before the request as well as after its answer.
  storage: true,
  broken: true,
};

/** True if the request may have succeeded all the same: it was sent, and no answer came that says so. */
export const isUnclear = ({ kind }: AccountFailure): boolean => UNCLEAR[kind];

/** An action that needs a token. */
export type TokenWish = "check" | "digest" | "comment";

/** Says in one or two plain sentences what went wrong. */
export function accountSentence(failure: AccountFailure, wish: TokenWish): string {
  const said = sentenceOf(failure, wish);
  return "reason" in failure && failure.reason
    ? `${said} ${t("accountFailures.reason", { reason: failure.reason })}`
    : said;
}

function sentenceOf(failure: AccountFailure, wish: TokenWish): string {
  switch (failure.kind) {
    case "limited":
      return t("accountFailures.limited", { time: clockTime(failure.until, Date.now()) });
    case "notAllowed":
      return t(`accountFailures.notAllowed.${wish}`);
    case "noToken":
    case "refused":
    case "rejected":
    case "underway":
    case "elsewhere":
    // These two read differently from those about papers.
    case "notJson":
    case "storage":
      return t(`accountFailures.kind.${failure.kind}`);
    default:
      return failureSentence(failure);
  }
}
