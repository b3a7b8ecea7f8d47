import { toFailure } from "../../fetch/asking/askAlone";
import { clockTime } from "../../ground/dates/format";
import type { Failure } from "../../model/failure";
import { failureSentence } from "../../model/failureSentence";

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
export class AccountError extends Error {
  readonly failure: AccountFailure;
  constructor(failure: AccountFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** What went wrong, of the closed set. */
export async function toAccountFailure(error: unknown): Promise<AccountFailure> {
  return error instanceof AccountError ? error.failure : toFailure(error);
}

/** Whether something may have been done all the same: the request went out, and no answer says what came of it. */
export function isUnclear({ kind }: AccountFailure): boolean {
  return ["elsewhere", "unreachable", "slow", "cutShort", "notJson", "unexpected", "server"].includes(kind);
}

/** What can be done with a token, each with what is said where the token may not. */
const NOT_ALLOWED = {
  check: "Hugging Face does not let this token say whose it is.",
  digest:
    "This token may not change your e-mails: it takes one that may write, or “user.notifications.write”.",
  comment: "This token may not write comments: it takes one that may write, or “discussion.write”.",
} as const;

/** What somebody wanted to do. */
export type TokenWish = keyof typeof NOT_ALLOWED;

/** What went wrong in one or two plain sentences. */
export function accountSentence(failure: AccountFailure, wish: TokenWish): string {
  const says = "reason" in failure && failure.reason ? ` It says: “${failure.reason}”` : "";
  switch (failure.kind) {
    case "noToken":
      return "There is no token that Hugging Face accepts: see the options.";
    case "refused":
      return "Hugging Face does not accept this token: it is mistyped, has expired, or was revoked.";
    case "notAllowed":
      return NOT_ALLOWED[wish] + says;
    case "rejected":
      return `Hugging Face has refused that.${says}`;
    case "underway":
      return "Another page is just posting this.";
    case "elsewhere":
      return "Another page seems to have posted this.";
    case "limited":
      return `Hugging Face asks for a pause until ${clockTime(failure.until, Date.now())}.`;
    case "storage":
      return "That could not be stored here: the disk may be full.";
    case "notJson":
      return "Something answered in place of Hugging Face, perhaps a network that wants you to sign in.";
    default:
      return failureSentence(failure);
  }
}
