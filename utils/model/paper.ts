/** A person or an account on the Hub, as far as Daypaper shows it. */
export interface Account {
  /** The handle, the last part of the account's page address. */
  name: string;
  fullname: string;
  avatar?: string;
}

/**
 * One arXiv paper as Daypaper keeps it: what `parseDailyPaper` makes of an API record, and the shape of a row of the
 * `papers` table. All texts are plain text with white space collapsed; all addresses have a checked scheme.
 */
export interface Paper {
  /** The arXiv id without a version, opaque; the key of the paper everywhere. */
  id: string;
  title: string;
  abstract: string;
  /** Names of the authors who are not hidden, in the paper's order. */
  authors: string[];
  /** When it appeared on arXiv: milliseconds since the epoch, UTC. */
  publishedAt?: number;
  upvotes: number;
  comments: number;
  thumbnail?: string;
  media: string[];
  organization?: Account;
  submitter?: Account;
  aiSummary?: string;
  aiKeywords: string[];
  githubRepo?: string;
  githubStars?: number;
  projectPage?: string;
  discussionId?: string;
  /** When it was withdrawn: milliseconds since the epoch, UTC. */
  withdrawnAt?: number;
}

/** What an answer says of a paper: all or part of it, but at least what it is called. */
export type FetchedPaper = Pick<Paper, "id" | "title"> & Partial<Paper>;

/** A paper of which nothing else is known. */
export const NOTHING_KNOWN = {
  abstract: "",
  authors: [],
  upvotes: 0,
  comments: 0,
  media: [],
  aiKeywords: [],
};

/** What stands for a paper in the library that is known by its id alone, until Hugging Face has told more. */
export const unnamedPaper = (id: string): Paper => ({ ...NOTHING_KNOWN, id, title: `arXiv ${id}` });

/** An id as part of an address, a paper's or a repository's: it may hold a slash (`cs/0112017`), which stays one. */
export const idPath = (id: string): string => id.split("/").map(encodeURIComponent).join("/");

/** The paper's page on Hugging Face. */
export const paperUrl = (id: string): string => `https://huggingface.co/papers/${idPath(id)}`;

/** Who stands behind the paper in one name: the organisation, else the submitter; undefined where neither is known. */
export function sourceName(paper: Paper): string | undefined {
  const source = paper.organization ?? paper.submitter;
  return source && (source.fullname || source.name);
}
