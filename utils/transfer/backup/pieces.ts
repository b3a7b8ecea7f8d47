/** A part of a backup, stored on its own. Its name is the checksum of its contents: equal pieces are stored once. */
export interface Piece {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Thrown if a stored piece is not what was written. */
export class Damaged extends Error {
  override name = "Damaged";
}

/** Makes a piece of a value, which must be one that JSON can hold. */
export async function pieceOf(value: unknown): Promise<Piece> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { name: await checksum(bytes), bytes };
}

/** Compresses a piece, as base64 text: the one form that the storage of every browser holds. */
export async function compress({ bytes }: Piece): Promise<string> {
  const small = await through(bytes, new CompressionStream("gzip"));
  let text = "";
  // In chunks, since a function takes only so many arguments.
  for (let at = 0; at < small.length; at += 0x8000) {
    text += String.fromCharCode(...small.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** Reads a compressed piece. Fails with Damaged if its checksum is not its name. */
export async function expand(name: string, kept: unknown): Promise<unknown> {
  try {
    const small = Uint8Array.from(atob(String(kept)), (letter) => letter.charCodeAt(0));
    const bytes = await through(small, new DecompressionStream("gzip"));
    if ((await checksum(bytes)) === name) return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Not base64 or not gzip: the same as a wrong checksum.
  }
  throw new Damaged(`${name} is damaged`);
}

/** True if a stored piece is what was written. */
export const isSound = (name: string, kept: unknown): Promise<boolean> =>
  expand(name, kept).then(
    () => true,
    () => false,
  );

async function through(bytes: Uint8Array<ArrayBuffer>, by: CompressionStream | DecompressionStream) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(by)).arrayBuffer());
}

async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
