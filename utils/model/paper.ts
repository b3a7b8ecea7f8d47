/** A person or an account on the Hub, as far as Daypaper shows it. */
export interface Account {
  /** The handle, the last part of the account's page address. */
  name: string;
  fullname: string;
  avatar?: string;
}

/**
 * An arXiv paper as Daypaper keeps it; a row of the `papers` table. `parseDailyPaper` makes it from an API record. All texts are
 * plain text with collapsed white space; all addresses have a checked scheme.
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

/** A paper as an answer describes it: all or some of its fields, but at least its title. */
export type FetchedPaper = Pick<Paper, "id" | "title"> & Partial<Paper>;

/** The fields of a paper of which nothing else is known. */
export const NOTHING_KNOWN = {
  abstract: "",
  authors: [],
  upvotes: 0,
  comments: 0,
  media: [],
  aiKeywords: [],
};

/** Stands for a paper of the library of which only the id is known, until Hugging Face tells more. */
export const unnamedPaper = (id: string): Paper => ({ ...NOTHING_KNOWN, id, title: `arXiv ${id}` });

/** The id of a paper or a repository as part of an address. A slash in it (`cs/0112017`) is not encoded. */
export const idPath = (id: string): string => id.split("/").map(encodeURIComponent).join("/");

/** The paper's page on Hugging Face. */
export const paperUrl = (id: string): string => `https://huggingface.co/papers/${idPath(id)}`;

/** The name of the paper's organization, else of its submitter. Undefined if neither is known. */
export function sourceName(paper: Paper): string | undefined {
  const source = paper.organization ?? paper.submitter;
  return source && (source.fullname || source.name);
}
