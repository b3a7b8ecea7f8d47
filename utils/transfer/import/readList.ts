import { idsIn } from "../../text/ids/mentions";
import { gatherItem } from "./gatherItem";
import { type FileReading, Gathering, type Incoming, Refused } from "./incoming";

/** Reads any text as a list of papers: whatever ids and links are in it. It is the last reader to be asked. */
export function readList(text: string, { now }: FileReading): Incoming {
  const ids = idsIn(text);
  if (!ids.length) {
    throw new Refused(
      "There is no paper in this. Daypaper reads its own JSON, BibTeX, RIS, the JSON of PaperMemory, bookmarks saved by a browser, and any text with arXiv links or ids in it.",
    );
  }
  const gathering = new Gathering();
  for (const id of ids) gatherItem(gathering, { id, name: id }, now);
  return gathering.toIncoming("a list of arXiv papers", { onlyAdds: true });
}
