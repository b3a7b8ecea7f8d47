import * as v from "valibot";
import { flag, listOf, required, text, time, verbatim } from "../../fetch/api/parseFields";
import { idNamedIn, idsIn } from "../../text/ids/mentions";
import { gatherItem } from "./gatherItem";
import { type FileReading, Gathering, type Incoming } from "./incoming";
import type { Json } from "./json";
import { t } from "./t";

/** A paper in an export of PaperMemory. Unknown fields are empty texts. */
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

/** Fields that only papers of PaperMemory have. */
const sample = v.object({ pdfLink: v.string(), addDate: v.string() });

/** Favorites of PaperMemory get this rating. */
const FAVORITE = 5;

/** Reads an export of PaperMemory, an object of papers by its own ids, with a version; undefined for any other JSON. */
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
    gathering.leave(papers.at(-1)?.[0] ?? t("import.name.start"), "cut");
  }
  return gathering.toIncoming(t("import.source.paperMemory"), { onlyAdds: true });
}

function readRecord(gathering: Gathering, key: string, value: unknown, now: number): void {
  const result = v.safeParse(record, value);
  if (!result.success) {
    gathering.leave(key, "notPaper");
    return;
  }
  const { title, author, pdfLink, note, tags, favorite, addDate, lastOpenDate } = result.output;
  const id = idNamedIn(pdfLink ?? "") ?? idsIn(key)[0];
  if (!id) {
    gathering.leave(title ?? key, "notOnArxiv");
    return;
  }
  gatherItem(
    gathering,
    {
      id,
      name: title ?? key,
      paper: { title, authors: author?.split(" and ") },
      addedAt: addDate,
      // PaperMemory keeps papers that were opened; here those count as read.
      readAt: lastOpenDate ?? addDate,
      rating: favorite ? FAVORITE : undefined,
      tags,
      note,
    },
    now,
  );
}
