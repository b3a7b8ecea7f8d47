import { browser } from "wxt/browser";

/** Where a comment belongs: on a paper, or under another comment. */
export interface CommentPlace {
  paperId: string;
  /** The comment that is answered. */
  answers?: string;
}

/** A comment that is being written. */
export interface CommentDraft {
  text: string;
  /** When it was sent without an answer that says what came of it: milliseconds since the epoch. */
  sentAt?: number;
}

/**
 * Its key in `storage.local`: there it is written whole by the browser itself, also where the page that wrote it is gone
 * a moment later. The sign between is in no id.
 */
const keyOf = ({ paperId, answers = "" }: CommentPlace) => `draft:${paperId}#${answers}`;

/** What was written there and not posted yet. */
export async function readDraft(place: CommentPlace): Promise<CommentDraft | undefined> {
  const key = keyOf(place);
  return (await browser.storage.local.get(key))[key] as CommentDraft | undefined;
}

/** Keeps what is being written there; nothing, where that is an empty text. */
export function writeDraft(place: CommentPlace, draft: CommentDraft): Promise<void> {
  const { local } = browser.storage;
  return draft.text ? local.set({ [keyOf(place)]: draft }) : local.remove(keyOf(place));
}

/** At which of these places somebody was writing. */
export async function placesWithDraft(places: readonly CommentPlace[]): Promise<CommentPlace[]> {
  const found = await browser.storage.local.get(places.map(keyOf));
  return places.filter((place) => found[keyOf(place)]);
}
