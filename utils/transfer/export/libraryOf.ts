import { tagOfField } from "../../model/fields";
import { type FieldRecord, type Library, readLibrary } from "../../queries/library/records";
import { precious } from "../../store/changes/apply";
import { db } from "../../store/db/database";

/** The part of the library that belongs to some papers: their marks and notes, and the tags that they have. */
export async function readLibraryOf(ids: readonly string[]): Promise<Library> {
  const wanted = new Set(ids);
  return db.transaction("r", [...precious(), db.papers], async () => {
    const { fields } = await readLibrary();
    const ofPapers = fields.filter(({ table, key }) => table !== "tags" && wanted.has(key));
    const tags = new Set(ofPapers.flatMap(tagOn));
    const papers = await db.papers.bulkGet([...wanted]);
    return {
      fields: [...ofPapers, ...fields.filter(({ table, key }) => table === "tags" && tags.has(key))],
      papers: papers.filter((paper) => paper !== undefined),
    };
  });
}

/** The tag that a field puts on a paper; empty if it doesn't. */
const tagOn = ({ field, value }: FieldRecord): string[] => {
  const tag = tagOfField(field);
  return tag === undefined || value === undefined ? [] : [tag];
};
