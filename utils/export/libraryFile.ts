import { db } from "../db/database";
import { type FieldRecord, type Library, readLibrary } from "../library/records";
import { tagOfField } from "../marks/fields";

/** What stands at the head of Daypaper's own file, so that it is known again; the version grows when its shape changes. */
export const LIBRARY_FORMAT = "daypaper";
export const LIBRARY_VERSION = 1;

/** Daypaper's own file: a whole library, or a part of one, with when each field was changed, to be merged elsewhere. */
export interface LibraryFile extends Library {
  format: typeof LIBRARY_FORMAT;
  version: typeof LIBRARY_VERSION;
  /** Milliseconds since the epoch. */
  exportedAt: number;
}

/** The text of Daypaper's own file. */
export const libraryFile = ({ fields, papers }: Library, exportedAt: number): string => {
  const file: LibraryFile = { format: LIBRARY_FORMAT, version: LIBRARY_VERSION, exportedAt, fields, papers };
  return `${JSON.stringify(file, null, 1)}\n`;
};

/** The part of the library that is about some papers: what was done with them, and the tags they have. */
export async function readLibraryOf(ids: readonly string[]): Promise<Library> {
  const wanted = new Set(ids);
  return db.transaction("r", db.marks, db.notes, db.tags, db.papers, async () => {
    const { fields } = await readLibrary();
    const about = fields.filter(({ table, key }) => table !== "tags" && wanted.has(key));
    const tags = new Set(about.flatMap(tagOn));
    const papers = await db.papers.bulkGet([...wanted]);
    return {
      fields: [...about, ...fields.filter(({ table, key }) => table === "tags" && tags.has(key))],
      papers: papers.filter((paper) => paper !== undefined),
    };
  });
}

/** The tag that a field puts on a paper. */
const tagOn = ({ field, value }: FieldRecord): string[] => {
  const tag = tagOfField(field);
  return tag === undefined || value === undefined ? [] : [tag];
};
