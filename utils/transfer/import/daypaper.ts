import * as v from "valibot";
import { type FileReading, Gathering, type Incoming, Refused } from "./incoming";
import type { Json } from "./json";
import { readField, recordName } from "./readField";
import { readPaper } from "./readPaper";
import { t } from "./t";

/** The latest version of the format that this Daypaper reads. It also reads all earlier ones. */
const VERSION = 1;
/** Progress is reported once in this many records. */
const STRIDE = 1000;

const list = v.fallback(v.optional(v.array(v.unknown())), undefined);
const library = v.object({
  format: v.literal("daypaper"),
  version: v.unknown(),
  fields: list,
  papers: list,
});

/** Reads a library that Daypaper wrote; undefined for any other JSON. */
export function readDaypaper({ value, isCut }: Json, { now, progress }: FileReading): Incoming | undefined {
  const result = v.safeParse(library, value);
  if (!result.success) return undefined;
  const { version, fields = [], papers = [] } = result.output;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    throw new Refused(t("import.library.noVersion"));
  }
  if (version > VERSION) throw new Refused(t("import.library.newer", { version }));
  if (!fields.length && !papers.length) {
    throw new Refused(t(isCut ? "import.library.cut" : "import.library.empty"));
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
    else gathering.leave(t("import.name.paper", { n: i + 1 }), "noIdOrTitle");
    if (i % STRIDE === 0) progress(fields.length + i, total);
  }
  if (isCut) {
    const last = papers.length
      ? t("import.name.paper", { n: papers.length })
      : recordName(fields.at(-1), fields.length - 1);
    gathering.leave(last, "cut");
  }
  return gathering.toIncoming(t("import.source.daypaper"), { onlyAdds: false });
}
