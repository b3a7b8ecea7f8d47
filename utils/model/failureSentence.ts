import { clockTime } from "../ground/dates/format";
import type { Failure, FailureKind } from "./failure";

const SENTENCES: Record<FailureKind, string> = {
  offline: "You are offline.",
  unreachable: "Hugging Face can't be reached.",
  slow: "Hugging Face is taking too long to answer.",
  notJson:
    "Something answered with a web page in place of the papers, perhaps a network that wants you to sign in.",
  cutShort: "The answer of Hugging Face broke off half-way.",
  unexpected: "Hugging Face answered with something Daypaper can't read.",
  forbidden: "Daypaper isn't allowed to reach huggingface.co.",
  storage: "The papers couldn't be stored: the disk may be full.",
  limited: "Hugging Face asks for a pause between requests.",
  server: "Hugging Face has a problem of its own",
};

/** What went wrong in one plain sentence. */
export function failureSentence(failure: Failure): string {
  const sentence = SENTENCES[failure.kind];
  return failure.kind === "server" ? `${sentence} (error ${failure.status}).` : sentence;
}

/** The sentence a status line shows: what is wrong, and when it will be tried again (the reader's clock). */
export function failureStatus(failure: Failure, retryAt: number, now: number): string {
  if (failure.kind === "forbidden") return failureSentence(failure);
  const when = retryAt - now < 60_000 ? "in a moment" : `at ${clockTime(retryAt, now)}`;
  return `${failureSentence(failure)} Trying again ${when}.`;
}
