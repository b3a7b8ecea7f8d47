import { type Owner, parseOwner } from "../../fetch/api/owner";
import { forgetToken, keepToken, noteOwner, readToken } from "../../fetch/api/token";
import { updateFollowing } from "../../fetch/asking/noteFollowing";
import { RefreshError } from "../../model/failure";
import { AccountError } from "./accountFailure";
import { whoIs } from "./askWithToken";

/** Pauses are those of a quota, and with a token, as without it, there is another. */
const endPauses = () => updateFollowing({ pausedUntil: undefined, searchPausedUntil: undefined });

/**
 * Asks Hugging Face whose token this is, and keeps it if it is somebody's.
 * @throws AccountError or RefreshError: then nothing was changed
 */
export async function connect(token: string): Promise<void> {
  await keepToken(token, await ownerOf(token), Date.now());
  await endPauses();
}

/** Asks again whose the stored token is and what it may do, also one that was refused. */
export async function checkAgain(): Promise<void> {
  const token = await readToken({ evenRefused: true });
  if (!token) throw new AccountError({ kind: "noToken" });
  await noteOwner(token, await ownerOf(token), Date.now());
}

/** Removes the token from this machine. On Hugging Face it goes on existing. */
export async function disconnect(): Promise<void> {
  await forgetToken();
  await endPauses();
}

async function ownerOf(token: string): Promise<Owner> {
  const owner = parseOwner(await whoIs(token));
  if (!owner) throw new RefreshError({ kind: "unexpected" });
  return owner;
}
