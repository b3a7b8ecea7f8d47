import { idsIn } from "../../text/ids/mentions";
import { gatherItem } from "./gatherItem";
import { type FileReading, Gathering, type Incoming, Refused } from "./incoming";
import { t } from "./t";

/** Reads any text as a list of papers, by the arXiv ids and links in it. This reader is tried last. */
export function readList(text: string, { now }: FileReading): Incoming {
  const ids = idsIn(text);
  if (!ids.length) throw new Refused(t("import.noPapers"));
  const gathering = new Gathering();
  for (const id of ids) gatherItem(gathering, { id, name: id }, now);
  return gathering.toIncoming(t("import.source.list"), { onlyAdds: true });
}
