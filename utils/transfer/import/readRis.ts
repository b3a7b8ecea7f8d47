import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import * as v from "valibot";
import { gatherItem } from "./gatherItem";
import { type FileReading, Gathering, type Incoming } from "./incoming";
import { risItem } from "./risItem";
import { t } from "./t";

const START = /^TY {2}- /m;
const END = /^ER {2}-/m;

const references = v.tuple([v.record(v.string(), v.union([v.string(), v.array(v.string())]))]);

/** Reads RIS; undefined for a text without a reference. */
export function readRis(text: string, { now, progress }: FileReading): Incoming | undefined {
  const parts = text.split(/^(?=TY {2}- )/m).filter((part) => START.test(part));
  if (!parts.length) return undefined;
  const gathering = new Gathering();
  for (const [i, part] of parts.entries()) {
    const item = risItem(tagsOf(part));
    const name = item.name || t("import.name.reference", { n: i + 1 });
    if (item.id === undefined) gathering.leave(name, "noArxivId");
    else gatherItem(gathering, { ...item, id: item.id, name }, now);
    if (!END.test(part)) gathering.leave(name, "noEnd");
    if (i % 1000 === 0) progress(i, parts.length);
  }
  return gathering.toIncoming("RIS", { onlyAdds: true });
}

/** The tags of one reference, each with all its values. Lines after its end mark are ignored. */
function tagsOf(part: string) {
  const end = END.exec(part)?.index ?? part.length;
  try {
    return v.parse(references, plugins.input.data(part.slice(0, end), "@ris/file"))[0];
  } catch {
    // The reference has no type.
    return {};
  }
}
