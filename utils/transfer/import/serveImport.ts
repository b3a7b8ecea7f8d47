import { checkSize, decode } from "./decode";
import type { ImportWish } from "./edits";
import { type Incoming, Refused } from "./incoming";
import { type IncomingPreview, previewIncoming } from "./previewIncoming";
import { read } from "./read";
import { storeIncoming } from "./storeIncoming";

/** What a page asks the import worker: to read something, to look at what was read otherwise, and to take it over. */
export type ImportRequest =
  | { kind: "read"; source: Blob | string }
  | { kind: "preview"; wish: ImportWish }
  | { kind: "store"; wish: ImportWish }
  | { kind: "cancel" };

/** What the import worker answers. */
export type ImportAnswer =
  | { kind: "progress"; done: number; total: number }
  | { kind: "preview"; preview: IncomingPreview; wish: ImportWish }
  /** It is stored; without a step where there was nothing new. */
  | { kind: "stored"; papers: number; changeId?: number }
  | { kind: "cancelled" }
  /** A sentence for the user. */
  | { kind: "refused"; sentence: string }
  /** It could not be read or stored; the message is the error's name and text. */
  | { kind: "failed"; message: string };

/** Progress is told so often, in milliseconds: each time costs the page a drawing. */
const TOLD_EVERY = 50;

/**
 * Reads, previews and stores an import, and holds what was read in between.
 * @returns what takes a request
 */
export function serveImport(
  answer: (answer: ImportAnswer) => void,
): (request: ImportRequest) => Promise<void> {
  let incoming: Incoming | undefined;
  let storing = new AbortController();

  let told = 0;
  const progress = (done: number, total: number) => {
    if (Date.now() - told < TOLD_EVERY) return;
    told = Date.now();
    answer({ kind: "progress", done, total });
  };

  async function readSource(source: Blob | string): Promise<void> {
    if (typeof source !== "string") checkSize(source.size);
    const text = typeof source === "string" ? source : decode(await bytesOf(source));
    incoming = read(text, { now: Date.now(), progress });
    await preview({});
  }

  async function preview(wish: ImportWish): Promise<void> {
    if (incoming) answer({ kind: "preview", preview: await previewIncoming(incoming, wish), wish });
  }

  async function store(wish: ImportWish): Promise<void> {
    if (!incoming) return;
    storing = new AbortController();
    const made = await storeIncoming(incoming, { ...wish, progress, signal: storing.signal });
    const papers = made?.what.kind === "import" ? made.what.papers : 0;
    answer({ kind: "stored", papers, ...(made?.id !== undefined && { changeId: made.id }) });
  }

  return async (request) => {
    try {
      if (request.kind === "read") await readSource(request.source);
      else if (request.kind === "preview") await preview(request.wish);
      else if (request.kind === "store") await store(request.wish);
      else storing.abort();
    } catch (error) {
      if (storing.signal.aborted) answer({ kind: "cancelled" });
      else if (error instanceof Refused) answer({ kind: "refused", sentence: error.message });
      else answer({ kind: "failed", message: String(error) });
    }
  };
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    console.error(error);
    throw new Refused("The file can't be read: it may have been moved or changed. Choose it again.");
  });
  return new Uint8Array(bytes);
}
