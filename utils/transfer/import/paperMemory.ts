import * as v from "valibot";
import { flag, listOf, required, text, time, verbatim } from "../../fetch/api/parseFields";
import { idNamedIn, idsIn } from "../../text/ids/mentions";
import { gatherItem } from "./gatherItem";
import { type FileReading, Gathering, type Incoming } from "./incoming";
import type { Json } from "./json";

/** One paper of PaperMemory, as its own exports have it. What it does not know is an empty text. */
const record = v.object({
  id: text,
  title: text,
  author: text,
  pdfLink: text,
  note: verbatim,
  tags: listOf(required),
  favorite: flag,
  addDate: time,
  lastOpenDate: time,
});

/** What its papers have, and those of no other program. */
const sample = v.object({ pdfLink: v.string(), addDate: v.string() });

/** A favourite there is a paper of five stars here. */
const FAVOURITE = 5;

/** Reads what PaperMemory exports: an object of papers by its own ids, and a version; undefined for another JSON. */
export function readPaperMemory(
  { value, isCut }: Json,
  { now, progress }: FileReading,
): Incoming | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const papers = Object.entries(value).filter(([key]) => !key.startsWith("__"));
  if (!papers.some(([, each]) => v.is(sample, each)) && !Object.hasOwn(value, "__dataVersion"))
    return undefined;
  const gathering = new Gathering();
  for (const [i, [key, each]] of papers.entries()) {
    readRecord(gathering, key, each, now);
    if (i % 1000 === 0) progress(i, papers.length);
  }
  if (isCut) {
    gathering.leave(
      papers.at(-1)?.[0] ?? "the beginning",
      "is the last one that can be read: the file breaks off there",
    );
  }
  return gathering.toIncoming("a PaperMemory export", { onlyAdds: true });
}

function readRecord(gathering: Gathering, key: string, value: unknown, now: number): void {
  const result = v.safeParse(record, value);
  if (!result.success) {
    gathering.leave(key, "is not a paper");
    return;
  }
  const { title, author, pdfLink, note, tags, favorite, addDate, lastOpenDate } = result.output;
  const id = idNamedIn(pdfLink ?? "") ?? idsIn(key)[0];
  if (!id) {
    gathering.leave(title ?? key, "is not on arXiv");
    return;
  }
  gatherItem(
    gathering,
    {
      id,
      name: title ?? key,
      paper: { title, authors: author?.split(" and ") },
      addedAt: addDate,
      // It keeps papers that were opened; here, that is to have read them.
      readAt: lastOpenDate ?? addDate,
      rating: favorite ? FAVOURITE : undefined,
      tags,
      note,
    },
    now,
  );
}
