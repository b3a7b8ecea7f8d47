import { checkSize, decode } from "./decode";
import type { ImportWish } from "./edits";
import { type Incoming, Refused } from "./incoming";
import { type IncomingPreview, previewIncoming } from "./previewIncoming";
import { read } from "./read";
import { storeIncoming } from "./storeIncoming";
import { t } from "./t";

/** A request of a page to the import worker: read something, preview it with other options, store it, or stop storing. */
export type ImportRequest =
  | { kind: "read"; source: Blob | string }
  | { kind: "preview"; wish: ImportWish }
  | { kind: "store"; wish: ImportWish }
  | { kind: "cancel" };

/** An answer of the import worker. */
export type ImportAnswer =
  | { kind: "progress"; done: number; total: number }
  | { kind: "preview"; preview: IncomingPreview; wish: ImportWish }
  /** The import is stored. Without `changeId` nothing in it was new. */
  | { kind: "stored"; papers: number; changeId?: number }
  | { kind: "cancelled" }
  /** A sentence for the user. */
  | { kind: "refused"; sentence: string }
  /** Reading or storing failed. The message is the error's name and text. */
  | { kind: "failed"; message: string };

/** Progress is reported at most this often, in milliseconds: the page is drawn again each time. */
const TOLD_EVERY = 50;

/**
 * Reads, previews and stores an import. What was read is kept between the requests.
 * @returns the function that handles a request
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
    throw new Refused(t("import.unreadable"));
  });
  return new Uint8Array(bytes);
}
