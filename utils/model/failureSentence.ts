import { clockTime } from "../ground/dates/format";
import type { Failure, FailureKind } from "./failure";

/** Each failure in one plain sentence; without its full stop where a status of the server follows. */
export const FAILURE_SENTENCES: Record<FailureKind, string> = {
  offline: "You are offline.",
  unreachable: "Hugging Face can't be reached.",
  slow: "Hugging Face is taking too long to answer.",
  notJson:
    "Something answered with a web page in place of the papers, perhaps a network that wants you to sign in.",
  cutShort: "The answer of Hugging Face broke off half-way.",
  unexpected: "Hugging Face answered with something Daypaper can't read.",
  forbidden: "Daypaper isn't allowed to reach huggingface.co.",
  storage: "The papers couldn't be stored: the disk may be full.",
  broken: "Something in Daypaper itself has failed.",
  limited: "Hugging Face asks for a pause between requests.",
  server: "Hugging Face has a problem of its own",
};

/** The sentence of a failure in the table of its set, with the status that a server answered, where it carries one. */
export function sentenceOf<Kind extends string>(
  sentences: Readonly<Record<Kind, string>>,
  failure: { kind: Kind; status?: number },
): string {
  const sentence = sentences[failure.kind];
  return failure.status === undefined ? sentence : `${sentence} (error ${failure.status}).`;
}

/** Why papers could not be had, in one plain sentence. */
export const failureSentence = (failure: Failure): string => sentenceOf(FAILURE_SENTENCES, failure);

/** The sentence a status line shows: what is wrong, and when it will be tried again (the reader's clock). */
export function failureStatus(failure: Failure, retryAt: number, now: number): string {
  if (failure.kind === "forbidden") return failureSentence(failure);
  const when = retryAt - now < 60_000 ? "in a moment" : `at ${clockTime(retryAt, now)}`;
  return `${failureSentence(failure)} Trying again ${when}.`;
}
