/** Something that can be kept on its own. Its name is the checksum of its contents: the same contents are kept once. */
export interface Piece {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What is kept is not what was written. */
export class Damaged extends Error {
  override name = "Damaged";
}

/** A value as a piece; it has to be one that JSON can say. */
export async function pieceOf(value: unknown): Promise<Piece> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { name: await checksum(bytes), bytes };
}

/** A piece as it is kept: compressed, and as text, since storage holds nothing else in every browser. */
export async function compress({ bytes }: Piece): Promise<string> {
  const small = await through(bytes, new CompressionStream("gzip"));
  let text = "";
  // As many at a time as a function takes arguments.
  for (let at = 0; at < small.length; at += 0x8000) {
    text += String.fromCharCode(...small.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** Reads a piece that is kept under a name, and fails with Damaged where it is not what that name says. */
export async function expand(name: string, kept: unknown): Promise<unknown> {
  try {
    const small = Uint8Array.from(atob(String(kept)), (letter) => letter.charCodeAt(0));
    const bytes = await through(small, new DecompressionStream("gzip"));
    if ((await checksum(bytes)) === name) return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // No base64, or no gzip: the same as a wrong checksum.
  }
  throw new Damaged(`${name} is damaged`);
}

/** Whether a piece is kept as it was written. */
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
