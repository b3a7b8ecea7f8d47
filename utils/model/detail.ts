import type { Day } from "../ground/dates/day";
import type { Account } from "./paper";

/** An author who is not hidden. `handle` is their account on Hugging Face, if they have claimed the paper. */
export interface Author {
  name: string;
  handle?: string;
}

/** A model, a dataset or a Space that links to the paper. */
export interface LinkedRepo {
  /** Owner and name, the path of its page. */
  id: string;
  likes?: number;
  downloads?: number;
  /** The task of a model, such as `text-generation`. */
  task?: string;
  parameters?: number;
  /** The emoji of a Space; `description` is its own, too. */
  emoji?: string;
  description?: string;
  /** True if a Space is asleep or broken. Undefined if it runs, or its state is not known. */
  isStopped?: boolean;
}

/** Linked repositories of one kind: a few of them, and their number. */
export interface LinkedRepos {
  total: number;
  shown: LinkedRepo[];
}

/** A reaction to a comment: an emoji or the name of one, and how many people chose it. */
export interface Reaction {
  reaction: string;
  count: number;
}

/** One comment of the discussion. */
export interface Comment {
  id: string;
  /** Undefined if the account was deleted. */
  author?: Account;
  /** When it was written: milliseconds since the epoch. */
  at?: number;
  isEdited: boolean;
  isHidden: boolean;
  hiddenReason?: string;
  markdown: string;
  reactions: Reaction[];
  /** The id of the comment that it answers. */
  parentId?: string;
}

/** The data of `/api/papers/ID` that lists do not have, ready to be shown and stored. */
export interface Detail {
  authors: Author[];
  /** The day on which it was listed on Daily Papers, if it was. */
  listedOn?: Day;
  aiSummaryModel?: string;
  models: LinkedRepos;
  datasets: LinkedRepos;
  spaces: LinkedRepos;
  comments: Comment[];
  /** How many comments could not be read. */
  droppedComments: number;
}

/** When something was fetched, and the entity tag to ask for it again. */
interface Kept {
  /** When Hugging Face last answered, in milliseconds since the epoch. */
  fetchedAt: number;
  etag?: string;
}

/**
 * More data of a paper that was opened; a row of the table `details`. Data that Hugging Face no longer has stays, with
 * `isMissing` set.
 */
export interface PaperDetails {
  id: string;
  /** Without `detail`, Hugging Face has never had the paper. */
  answer?: Kept & { detail?: Detail; isMissing: boolean };
  /** Without `markdown`, there has never been a full text. */
  text?: Kept & { markdown?: string; isMissing: boolean };
  /** When its page was last opened, to the day, in milliseconds since the epoch. Absent if before this was recorded. */
  openedAt?: number;
}
