import * as v from "valibot";
import { account, count, known, link, listOf, media, required, text } from "../../fetch/api/parseFields";
import type { FetchedPaper } from "../../model/paper";
import { paperIdOf } from "../../text/ids/id";

/** Limits in characters and items. Abstracts have up to 2,000 characters, and one paper has 3,303 authors (API trap 2). */
const LONGEST = { line: 2000, text: 50_000, list: 10_000 };

const upTo = (most: number) =>
  v.pipe(
    text,
    v.transform((value) => value?.slice(0, most)),
  );

const list = <Schema extends v.GenericSchema>(item: Schema) =>
  v.pipe(
    listOf(item),
    v.transform((items) => items?.slice(0, LONGEST.list)),
  );

const line = upTo(LONGEST.line);
const time = v.fallback(v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))), undefined);

const paper = v.object({
  id: v.pipe(
    v.string(),
    v.transform((id) => paperIdOf(id)),
    v.string(),
  ),
  title: v.pipe(
    required,
    v.transform((title) => title.slice(0, LONGEST.line)),
  ),
  abstract: upTo(LONGEST.text),
  authors: list(required),
  publishedAt: time,
  upvotes: count,
  comments: count,
  thumbnail: media,
  media: list(media),
  organization: account,
  submitter: account,
  aiSummary: upTo(LONGEST.text),
  aiKeywords: list(required),
  githubRepo: link,
  githubStars: count,
  projectPage: link,
  discussionId: line,
  withdrawnAt: time,
});

/** A paper from a file, cleaned like the answers of Hugging Face; undefined without an id or a title. */
export function readPaper(value: unknown): FetchedPaper | undefined {
  const result = v.safeParse(paper, value);
  return result.success ? known<FetchedPaper>(result.output) : undefined;
}
