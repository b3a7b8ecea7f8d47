import * as v from "valibot";
import { text } from "../api/fields";
import { askAs, type Deed } from "../api/huggingface";
import { readFollowing, updateFollowing } from "../refresh/following";
import { keepPause } from "../refresh/wait";
import { AccountError } from "./failure";
import { readToken } from "./token";

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
 * Asks or does something with the token, in whatever context. The pauses that Hugging Face asks for are kept.
 * @param token one that is not stored yet; the stored one otherwise
 * @returns the answer's body, unchecked
 * @throws AccountError where it is refused, RefreshError where something else went wrong
 */
export async function askWithToken(deed: Omit<Deed, "token">, token?: string): Promise<unknown> {
  const used = token ?? (await readToken());
  if (!used) throw new AccountError({ kind: "noToken" });
  keepPause((await readFollowing()).pausedUntil);
  const { status, body, pauseUntil } = await askAs({ ...deed, token: used }, Date.now());
  if (pauseUntil) await updateFollowing({ pausedUntil: pauseUntil });
  if (status === 401) throw new AccountError({ kind: "refused" });
  if (status === 403) throw new AccountError({ kind: "notAllowed", reason: reasonOf(body) });
  if (status >= 300) throw new AccountError({ kind: "rejected", reason: reasonOf(body) });
  return body;
}
