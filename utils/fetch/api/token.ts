import { browser } from "wxt/browser";
import type { Owner } from "./owner";

/** The last known state of the site's daily e-mail. */
export interface MailDigest {
  isOn: boolean;
  /** When that was known, in milliseconds since the epoch. */
  at: number;
}

/** The connection to Hugging Face: the owner and state of the token, without the token itself. */
export interface Connection {
  owner: Owner;
  /** When Hugging Face last confirmed the owner. All moments in milliseconds since the epoch. */
  checkedAt: number;
  /** When Hugging Face refused the token; undefined while it is accepted. */
  refusedAt?: number;
  /** Undefined until Daypaper has changed it. */
  digest?: MailDigest;
}

/** The stored value. */
interface Kept extends Connection {
  token: string;
}

/**
 * The key in `storage.local`. The token is not in the settings, which are backed up and exported, and not in the database,
 * which can be downloaded. Only this file reads and writes it.
 */
const KEY = "huggingFaceToken";

const readKept = async () => (await browser.storage.local.get(KEY))[KEY] as Kept | undefined;

function connectionOf(kept: Kept | undefined): Connection | undefined {
  if (!kept) return undefined;
  const { token: _, ...connection } = kept;
  return connection;
}

/**
 * The token, for the one file that sends it; undefined if there is none, or if it was refused and `evenRefused` is not
 * set.
 */
export async function readToken({ evenRefused = false } = {}): Promise<string | undefined> {
  const kept = await readKept();
  return kept?.refusedAt && !evenRefused ? undefined : kept?.token;
}

/** The connection to Hugging Face; undefined without a token. */
export const readConnection = async (): Promise<Connection | undefined> => connectionOf(await readKept());

/** Changes the stored value, one change at a time over all contexts. */
const change = (edit: (kept: Kept | undefined) => Kept | undefined): Promise<void> =>
  navigator.locks.request("token", async () => {
    const before = await readKept();
    const after = edit(before);
    if (after && after !== before) await browser.storage.local.set({ [KEY]: after });
  });

/**
 * Stores a token that Hugging Face has just accepted, in place of any other. The daily e-mail is kept if the owner is the
 * same.
 */
export const keepToken = (token: string, owner: Owner, at: number): Promise<void> =>
  change((before) => ({
    token,
    owner,
    checkedAt: at,
    ...(before?.digest && before.owner.name === owner.name && { digest: before.digest }),
  }));

/** Notes the owner of a token after another check, unless the token was replaced or removed meanwhile. */
export const noteOwner = (token: string, owner: Owner, at: number): Promise<void> =>
  change((kept) => {
    if (kept?.token !== token) return kept;
    const { refusedAt: _, ...rest } = kept;
    return { ...rest, owner, checkedAt: at };
  });

/** Notes that Hugging Face refused a token, unless the token was replaced or removed meanwhile. */
export const noteRefused = (token: string): Promise<void> =>
  change((kept) => (kept?.token === token && !kept.refusedAt ? { ...kept, refusedAt: Date.now() } : kept));

/** Notes the state of the site's daily e-mail. */
export const noteDigest = (digest: MailDigest): Promise<void> =>
  change((kept) => kept && { ...kept, digest });

/** Removes the token and everything stored with it. */
export const forgetToken = (): Promise<void> =>
  navigator.locks.request("token", () => browser.storage.local.remove(KEY));

/** Calls back with the connection whenever it changes in any context. Returns the function that stops it. */
export function watchConnection(callback: (connection: Connection | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change) callback(connectionOf(change.newValue as Kept | undefined));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
