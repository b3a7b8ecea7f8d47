import { type Owner, parseOwner } from "../../fetch/api/owner";
import { forgetToken, keepToken, noteOwner, readToken } from "../../fetch/api/token";
import { updateFollowing } from "../../fetch/asking/noteFollowing";
import { RefreshError } from "../../model/failure";
import { AccountError } from "./accountFailure";
import { whoIs } from "./askWithToken";

/** Ends the pauses. They belong to a quota, and requests with another token, or without one, have their own quota. */
const endPauses = () => updateFollowing({ pausedUntil: undefined, searchPausedUntil: undefined });

/**
 * Asks Hugging Face who owns a token, and stores it if somebody does.
 * @throws AccountError or RefreshError: then nothing was changed
 */
export async function connect(token: string): Promise<void> {
  await keepToken(token, await ownerOf(token), Date.now());
  await endPauses();
}

/** Asks again who owns the stored token and what it may do, even if it was refused before. @throws as `connect` */
export async function checkAgain(): Promise<void> {
  const token = await readToken({ evenRefused: true });
  if (!token) throw new AccountError({ kind: "noToken" });
  await noteOwner(token, await ownerOf(token), Date.now());
}

/** Deletes the token from this computer. On Hugging Face it stays valid. */
export async function disconnect(): Promise<void> {
  await forgetToken();
  await endPauses();
}

async function ownerOf(token: string): Promise<Owner> {
  const owner = parseOwner(await whoIs(token));
  if (!owner) throw new RefreshError({ kind: "unexpected" });
  return owner;
}
