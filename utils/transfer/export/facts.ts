import { type Mark, type Status, statusOf } from "../../model/mark";
import { arxivUrl } from "../../text/ids/id";
import { plain } from "../../text/tex/plain";
import type { ExportEntry } from "./readEntries";
import { t } from "./t";
import { dayText, inLines, oneLine } from "./text";

/**
 * The data of a paper that formats write, as texts that are safe in every format. Days are in UTC; unknown data is
 * absent.
 */
export interface Facts {
  id: string;
  url: string;
  /** In one line, like all names. Formulas are in TeX. */
  title: string;
  authors: string[];
  abstract: string;
  published?: string;
  status?: Status;
  tags: string[];
  rating?: number;
  saved?: string;
  read?: string;
  /** Markdown, with its line breaks. */
  note?: string;
}

const RATINGS = [1, 2, 3, 4, 5];

const isOnList = (mark: Mark | undefined) =>
  mark?.savedAt !== undefined || mark?.readingAt !== undefined || mark?.readAt !== undefined;

/** See Facts. */
export function factsOf({ paper, mark, note }: ExportEntry): Facts {
  const facts: Facts = {
    id: oneLine(paper.id),
    url: arxivUrl(paper.id.toWellFormed()),
    title: oneLine(plain(paper.title)),
    authors: paper.authors.map((name) => oneLine(plain(name))).filter(Boolean),
    abstract: oneLine(paper.abstract),
    tags: (mark?.tags ?? []).map(oneLine).filter(Boolean),
  };
  const more: Partial<Facts> = {
    published: dayText(paper.publishedAt),
    status: isOnList(mark) ? statusOf(mark) : undefined,
    rating: RATINGS.find((rating) => rating === mark?.rating),
    saved: dayText(mark?.savedAt),
    read: dayText(mark?.readAt),
    note: note?.trim() ? inLines(note).trim() : undefined,
  };
  for (const [name, value] of Object.entries(more)) {
    if (value !== undefined) Object.assign(facts, { [name]: value });
  }
  return facts;
}

/** A status in words. */
export const statusName = (status: Status): string => t(`common.status.${status}`);
