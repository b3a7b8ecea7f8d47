import * as v from "valibot";
import { askAs, type TokenAnswer, type TokenRequest } from "../../fetch/api/huggingface";
import { text } from "../../fetch/api/parseFields";
import { readToken } from "../../fetch/api/token";
import { readFollowing, updateFollowing } from "../../fetch/asking/noteFollowing";
import { keepPause } from "../../fetch/asking/wait";
import { RefreshError } from "../../model/failure";
import { AccountError } from "./accountFailure";

const refusal = v.object({ error: text });

/** How many characters of a refusal's reason are shown. */
const LONGEST_REASON = 200;

/** Why Hugging Face refuses, in its words, without the token in case it quotes that. */
function reasonOf(body: unknown): string | undefined {
  const read = v.safeParse(refusal, body);
  return read.success
    ? read.output.error?.replace(/hf_[\w.-]+/g, "hf_…").slice(0, LONGEST_REASON)
    : undefined;
}

/**
 * Sends a request with the stored token, in any context. Sends none during a pause that Hugging Face asked for.
 * @returns the answer's body, unchecked
 * @throws AccountError if there is no token or Hugging Face refuses, RefreshError if something else goes wrong
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
 * Asks Hugging Face who owns a token. Ignores pauses: they belong to requests without a token or with another one, and a
 * token is the way out of them.
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
