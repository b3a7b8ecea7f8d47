import { browser } from "wxt/browser";

/** The place of a comment: on a paper, or under another comment. */
export interface CommentPlace {
  paperId: string;
  /** The id of the comment that is answered. */
  answers?: string;
}

/** A comment that is being written. */
export interface CommentDraft {
  text: string;
  /** When it was sent, if no answer said whether it arrived: milliseconds since the epoch. */
  sentAt?: number;
}

/**
 * The key of a draft in `storage.local`. The browser itself writes it there whole, even if the page is closed a moment
 * later. No id contains `#`.
 */
const keyOf = ({ paperId, answers = "" }: CommentPlace) => `draft:${paperId}#${answers}`;

/** Reads the draft of a comment; undefined if there is none. */
export async function readDraft(place: CommentPlace): Promise<CommentDraft | undefined> {
  const key = keyOf(place);
  return (await browser.storage.local.get(key))[key] as CommentDraft | undefined;
}

/** Stores a draft; deletes it if its text is empty. */
export function writeDraft(place: CommentPlace, draft: CommentDraft): Promise<void> {
  const { local } = browser.storage;
  return draft.text ? local.set({ [keyOf(place)]: draft }) : local.remove(keyOf(place));
}

/** Those of the places that have a draft. */
export async function placesWithDraft(places: readonly CommentPlace[]): Promise<CommentPlace[]> {
  const found = await browser.storage.local.get(places.map(keyOf));
  return places.filter((place) => found[keyOf(place)]);
}
