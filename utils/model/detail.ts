import type { Day } from "../ground/dates/day";
import type { Account } from "./paper";

/** An author who is not hidden; `handle` is that of their account on Hugging Face, where they have claimed the paper. */
export interface Author {
  name: string;
  handle?: string;
}

/** A model, a dataset or a Space that names the paper. */
export interface LinkedRepo {
  /** Owner and name, the path of its page. */
  id: string;
  likes?: number;
  downloads?: number;
  /** What a model does, `text-generation`. */
  task?: string;
  parameters?: number;
  /** A Space's sign and what it says of itself. */
  emoji?: string;
  description?: string;
  /** Whether a Space is asleep or broken; undefined where it runs, or where that is not known. */
  isStopped?: boolean;
}

/** Linked repositories of one kind: a few of them, and how many there are. */
export interface LinkedRepos {
  total: number;
  shown: LinkedRepo[];
}

/** What people did with a comment: an emoji, or the name of one, and how many did. */
export interface Reaction {
  reaction: string;
  count: number;
}

/** One comment of the discussion. */
export interface Comment {
  id: string;
  /** Undefined where the account was deleted. */
  author?: Account;
  /** When it was written: milliseconds since the epoch. */
  at?: number;
  isEdited: boolean;
  isHidden: boolean;
  hiddenReason?: string;
  markdown: string;
  reactions: Reaction[];
  /** The comment it answers. */
  parentId?: string;
}

/** What `/api/papers/ID` says of a paper beyond what lists say, ready to be shown and stored. */
export interface Detail {
  authors: Author[];
  /** The day it was listed on Daily Papers, where it was. */
  listedOn?: Day;
  aiSummaryModel?: string;
  models: LinkedRepos;
  datasets: LinkedRepos;
  spaces: LinkedRepos;
  comments: Comment[];
  /** How many comments could not be read. */
  droppedComments: number;
}

/** Since when something is kept, and by which entity tag it is asked for again. */
interface Kept {
  /** When Hugging Face last answered for it: milliseconds since the epoch. */
  fetchedAt: number;
  etag?: string;
}

/**
 * What is kept of a paper that was opened, beside its row of `papers`; a row of the table `details`. What Hugging Face no
 * longer has stays as it was: `isMissing` says so.
 */
export interface PaperDetails {
  id: string;
  /** Without `detail` Hugging Face has never known the paper. */
  answer?: Kept & { detail?: Detail; isMissing: boolean };
  /** Without `markdown` there has never been a full text. */
  text?: Kept & { markdown?: string; isMissing: boolean };
  /** When its page was last opened, to the day: milliseconds since the epoch. Absent if that was before it was kept here. */
  openedAt?: number;
}
