import { toFailure } from "../../fetch/asking/askAlone";
import { clockTime } from "../../ground/dates/format";
import { Failed, type Failure } from "../../model/failure";
import { FAILURE_SENTENCES, sentenceOf } from "../../model/failureSentence";

/** All that can go wrong in doing something with the token: what goes wrong in fetching, and refusals. */
export type AccountFailure =
  | Failure
  /** There is none, or none that Hugging Face accepts. */
  | { kind: "noToken" }
  /** It was sent and not accepted. */
  | { kind: "refused" }
  /** It is accepted, and may not do this. `reason` is what Hugging Face says. */
  | { kind: "notAllowed"; reason?: string }
  | { kind: "rejected"; reason?: string }
  /** Another page is just doing the same. */
  | { kind: "underway" }
  /** The draft is gone: another page has posted it, or thrown it away. */
  | { kind: "elsewhere" };

/** Thrown by whatever is done with the token. Neither its text nor its cause ever holds the token. */
export class AccountError extends Failed<AccountFailure> {}

/** What went wrong, of the closed set. */
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
  // These may strike before the request as well as after its answer.
  storage: true,
  broken: true,
};

/** Whether something may have been done all the same: the request went out, and no answer says what came of it. */
export const isUnclear = ({ kind }: AccountFailure): boolean => UNCLEAR[kind];

/** What can be done with a token, each with what is said where the token may not. */
const NOT_ALLOWED = {
  check: "Hugging Face does not let this token say whose it is.",
  digest:
    "This token may not change your e-mails. It needs write access, or the “user.notifications.write” permission.",
  comment: "This token may not write comments. It needs write access, or the “discussion.write” permission.",
} as const;

/** What somebody wanted to do. */
export type TokenWish = keyof typeof NOT_ALLOWED;

const SENTENCES: Record<Exclude<AccountFailure["kind"], "notAllowed">, string> = {
  ...FAILURE_SENTENCES,
  notJson: "Something answered in place of Hugging Face, perhaps a network that wants you to sign in.",
  storage: "That could not be stored here: the disk may be full.",
  noToken: "There is no token that Hugging Face accepts: see the options.",
  refused: "Hugging Face does not accept this token: it is mistyped, has expired, or was revoked.",
  rejected: "Hugging Face has refused that.",
  underway: "Another page is just posting this.",
  elsewhere: "Another page seems to have posted this.",
};

/** What went wrong in one or two plain sentences. */
export function accountSentence(failure: AccountFailure, wish: TokenWish): string {
  if (failure.kind === "limited") {
    return `Hugging Face asks for a pause until ${clockTime(failure.until, Date.now())}.`;
  }
  const said = failure.kind === "notAllowed" ? NOT_ALLOWED[wish] : sentenceOf(SENTENCES, failure);
  return "reason" in failure && failure.reason ? `${said} It says: “${failure.reason}”` : said;
}
