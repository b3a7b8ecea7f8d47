import * as v from "valibot";
import { formatCount } from "../../ground/count";
import { type FileReading, Gathering, type Incoming, Refused } from "./incoming";
import type { Json } from "./json";
import { readField, recordName } from "./readField";
import { readPaper } from "./readPaper";

/** The version of the format that this Daypaper reads, and every one before it. */
const VERSION = 1;
/** How many records are read between two reports of progress. */
const STRIDE = 1000;

const list = v.fallback(v.optional(v.array(v.unknown())), undefined);
const library = v.object({
  format: v.literal("daypaper"),
  version: v.unknown(),
  fields: list,
  papers: list,
});

/** Reads a library that Daypaper wrote; undefined for another JSON. */
export function readDaypaper({ value, isCut }: Json, { now, progress }: FileReading): Incoming | undefined {
  const result = v.safeParse(library, value);
  if (!result.success) return undefined;
  const { version, fields = [], papers = [] } = result.output;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    throw new Refused("This is a Daypaper library, but it does not say of which version.");
  }
  if (version > VERSION) {
    throw new Refused(
      `This library was written by a newer Daypaper, in version ${version} of its format. Update Daypaper, then import it again.`,
    );
  }
  if (!fields.length && !papers.length) {
    throw new Refused(
      `This Daypaper library ${isCut ? "breaks off before its first record" : "has nothing in it"}.`,
    );
  }
  const gathering = new Gathering();
  const total = fields.length + papers.length;
  for (const [i, each] of fields.entries()) {
    const field = readField(each, now);
    if (typeof field === "string") gathering.leave(recordName(each, i), field);
    else gathering.field(field);
    if (i % STRIDE === 0) progress(i, total);
  }
  for (const [i, each] of papers.entries()) {
    const paper = readPaper(each);
    if (paper) gathering.paper(paper);
    else gathering.leave(`paper ${formatCount(i + 1)}`, "has no id or no title");
    if (i % STRIDE === 0) progress(fields.length + i, total);
  }
  if (isCut) {
    gathering.leave(
      papers.length ? `paper ${papers.length}` : recordName(fields.at(-1), fields.length - 1),
      "is the last one that can be read: the file breaks off there, or is damaged",
    );
  }
  return gathering.toIncoming("a Daypaper library", { onlyAdds: false });
}
