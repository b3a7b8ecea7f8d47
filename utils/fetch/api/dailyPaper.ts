import * as v from "valibot";
import type { FetchedPaper } from "../../model/paper";
import { account, author, count, known, link, listOf, media, required, text, time } from "./parseFields";

/** A parsed list: the papers in the server's order, each once. */
export interface ParsedList {
  papers: FetchedPaper[];
  /** The number of records that could not be read. */
  dropped: number;
}

const paperFields = v.object({
  id: v.pipe(required, v.maxLength(64), v.regex(/^[\w.-]+(\/[\w.-]+)?$/)),
  title: text,
  summary: text,
  authors: listOf(author),
  publishedAt: time,
  upvotes: count,
  numComments: count,
  mediaUrls: listOf(media),
  mediaUrl: media,
  organization: account,
  submittedOnDailyBy: account,
  ai_summary: text,
  ai_keywords: listOf(required),
  githubRepo: link,
  githubStars: count,
  projectPage: link,
  discussionId: text,
  withdrawnAt: time,
});

const record = v.object({
  paper: paperFields,
  title: text,
  summary: text,
  numComments: count,
  thumbnail: media,
  mediaUrls: listOf(media),
  mediaUrl: media,
  submittedBy: account,
  organization: account,
  /** The name of `organization` in 2025. */
  submitterOrganization: account,
});

/**
 * Parses a record of `daily_papers`; undefined if it has no id or no title. Everything else may be missing or wrong and
 * is then left out. `publishedAt` is taken from the paper, since the record's own is shifted (API trap 1).
 */
export function parseDailyPaper(value: unknown): FetchedPaper | undefined {
  const result = v.safeParse(record, value);
  if (!result.success) return undefined;
  const { paper, ...item } = result.output;
  const title = paper.title ?? item.title;
  if (!title) return undefined;
  const one = paper.mediaUrl ?? item.mediaUrl;
  return known<FetchedPaper>({
    id: paper.id,
    title,
    abstract: paper.summary ?? item.summary,
    authors: paper.authors,
    publishedAt: paper.publishedAt,
    upvotes: paper.upvotes,
    comments: item.numComments ?? paper.numComments,
    thumbnail: item.thumbnail,
    media: paper.mediaUrls ?? item.mediaUrls ?? (one ? [one] : undefined),
    organization: item.organization ?? paper.organization ?? item.submitterOrganization,
    submitter: item.submittedBy ?? paper.submittedOnDailyBy,
    aiSummary: paper.ai_summary,
    aiKeywords: paper.ai_keywords,
    githubRepo: paper.githubRepo,
    githubStars: paper.githubStars,
    projectPage: paper.projectPage,
    discussionId: paper.discussionId,
    withdrawnAt: paper.withdrawnAt,
  });
}

/** Parses a list record by record. Bad records are left out and counted; of a paper that comes twice the first counts. */
export function parseList(records: readonly unknown[]): ParsedList {
  const papers = new Map<string, FetchedPaper>();
  let dropped = 0;
  for (const each of records) {
    const paper = parseDailyPaper(each);
    if (!paper) dropped++;
    else if (!papers.has(paper.id)) papers.set(paper.id, paper);
  }
  return { papers: [...papers.values()], dropped };
}
