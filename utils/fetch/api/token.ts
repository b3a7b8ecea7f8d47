import { browser } from "wxt/browser";
import type { Owner } from "./owner";

/** The site's daily e-mail as it was last known. */
export interface MailDigest {
  isOn: boolean;
  /** When that was: milliseconds since the epoch. */
  at: number;
}

/** How Daypaper stands with Hugging Face: whose token it has and what came of it. The token itself is not in it. */
export interface Connection {
  owner: Owner;
  /** When Hugging Face last told the owner. All moments in milliseconds since the epoch. */
  checkedAt: number;
  /** Since when Hugging Face no longer accepts the token. */
  refusedAt?: number;
  /** Undefined until it was set from here. */
  digest?: MailDigest;
}

/** What lies in the storage. */
interface Kept extends Connection {
  token: string;
}

/**
 * The key in `storage.local`. The token is not among the settings, which are backed up and exported, and not in the
 * database, of which a copy can be downloaded; this file alone reads and writes it.
 */
const KEY = "huggingFaceToken";

const readKept = async () => (await browser.storage.local.get(KEY))[KEY] as Kept | undefined;

function connectionOf(kept: Kept | undefined): Connection | undefined {
  if (!kept) return undefined;
  const { token: _, ...connection } = kept;
  return connection;
}

/** The token, for the one file that sends it; none that Hugging Face no longer accepts, unless that is to be tried again. */
export async function readToken({ evenRefused = false } = {}): Promise<string | undefined> {
  const kept = await readKept();
  return kept?.refusedAt && !evenRefused ? undefined : kept?.token;
}

/** How Daypaper stands with Hugging Face; undefined without a token. */
export const readConnection = async (): Promise<Connection | undefined> => connectionOf(await readKept());

/** One changes it at a time, in whatever context. */
const change = (edit: (kept: Kept | undefined) => Kept | undefined): Promise<void> =>
  navigator.locks.request("token", async () => {
    const before = await readKept();
    const after = edit(before);
    if (after && after !== before) await browser.storage.local.set({ [KEY]: after });
  });

/** Keeps a token that Hugging Face has just accepted, in place of any other. Of the same owner, the rest stays known. */
export const keepToken = (token: string, owner: Owner, at: number): Promise<void> =>
  change((before) => ({
    token,
    owner,
    checkedAt: at,
    ...(before?.digest && before.owner.name === owner.name && { digest: before.digest }),
  }));

/** Notes whose token it is, asked again, unless another has taken its place or none. */
export const noteOwner = (token: string, owner: Owner, at: number): Promise<void> =>
  change((kept) => {
    if (kept?.token !== token) return kept;
    const { refusedAt: _, ...rest } = kept;
    return { ...rest, owner, checkedAt: at };
  });

/** Notes that Hugging Face does not accept a token, unless another has taken its place. */
export const noteRefused = (token: string): Promise<void> =>
  change((kept) => (kept?.token === token && !kept.refusedAt ? { ...kept, refusedAt: Date.now() } : kept));

/** Notes how the site's daily e-mail stands. */
export const noteDigest = (digest: MailDigest): Promise<void> =>
  change((kept) => kept && { ...kept, digest });

/** Removes the token, and what was known by it. */
export const forgetToken = (): Promise<void> =>
  navigator.locks.request("token", () => browser.storage.local.remove(KEY));

/** Calls back with how things stand whenever that changes in any context; gives the function that stops it. */
export function watchConnection(callback: (connection: Connection | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change) callback(connectionOf(change.newValue as Kept | undefined));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
