import * as v from "valibot";
import { askAs, type TokenAnswer, type TokenRequest } from "../../fetch/api/huggingface";
import { text } from "../../fetch/api/parseFields";
import { readToken } from "../../fetch/api/token";
import { readFollowing, updateFollowing } from "../../fetch/asking/noteFollowing";
import { keepPause } from "../../fetch/asking/wait";
import { RefreshError } from "../../model/failure";
import { AccountError } from "./accountFailure";

const refusal = v.object({ error: text });

/** The most of a refusal's words that is shown. */
const LONGEST_REASON = 200;

/** Why Hugging Face refuses, in its words; were it to quote the token, not that. */
function reasonOf(body: unknown): string | undefined {
  const read = v.safeParse(refusal, body);
  return read.success
    ? read.output.error?.replace(/hf_[\w.-]+/g, "hf_…").slice(0, LONGEST_REASON)
    : undefined;
}

/**
 * Does something with the stored token, in whatever context; the pauses that Hugging Face asks for are kept.
 * @returns the answer's body, unchecked
 * @throws AccountError where it is refused, RefreshError where something else went wrong
 */
export async function askWithToken(request: Omit<TokenRequest, "token">): Promise<unknown> {
  const token = await readToken();
  if (!token) throw new AccountError({ kind: "noToken" });
  keepPause((await readFollowing()).pausedUntil);
  const now = Date.now();
  const answer = await askAs({ ...request, token }, now).catch(async (error: unknown) => {
    const isLimited = error instanceof RefreshError && error.failure.kind === "limited";
    if (isLimited) await updateFollowing({ pausedUntil: error.failure.until });
    throw error;
  });
  if (answer.pauseUntil) await updateFollowing({ pausedUntil: answer.pauseUntil });
  return bodyOf(answer);
}

/**
 * Asks whose a token is. The pause of those without one, or with another, is not its own: a token is the way out of it.
 * @throws as `askWithToken`
 */
export async function whoIs(token: string): Promise<unknown> {
  return bodyOf(await askAs({ token, method: "GET", path: "/api/whoami-v2" }, Date.now()));
}

function bodyOf({ status, body }: TokenAnswer): unknown {
  if (status === 401) throw new AccountError({ kind: "refused" });
  if (status === 403) throw new AccountError({ kind: "notAllowed", reason: reasonOf(body) });
  if (status >= 300) throw new AccountError({ kind: "rejected", reason: reasonOf(body) });
  return body;
}
