import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import * as v from "valibot";
import { type BibtexEntry, bibtexItem } from "./bibtexItem";
import { gatherItem } from "./gatherItem";
import { type FileReading, Gathering, type Incoming } from "./incoming";

/** The beginning of an entry: on a new line, or directly after another entry. */
const ENTRY = /(?<=^|[\s})])@[ \t]*([a-z]+)\s*[{(]/gim;
/** Entries that are not references. They are comments, or define abbreviations for the entries after them. */
const OTHERS = new Set(["comment", "preamble", "string"]);
/** This many entries are parsed together. More is faster, but if one is broken, all of them have to be parsed again. */
const STRIDE = 100;

const entry = v.object({
  label: v.string(),
  properties: v.record(v.string(), v.union([v.string(), v.number()])),
});

/** Reads BibTeX and BibLaTeX; undefined for a text without an entry. */
export function readBibtex(text: string, { now, progress }: FileReading): Incoming | undefined {
  const starts = [...text.matchAll(ENTRY)].map(({ index, 1: type = "" }) => ({
    index,
    type: type.toLowerCase(),
  }));
  const parts = starts.map(({ index, type }, i) => ({ type, text: text.slice(index, starts[i + 1]?.index) }));
  const strings = parts.filter(({ type }) => type === "string").map((part) => part.text);
  const entries = parts.filter(({ type }) => !OTHERS.has(type)).map((part) => part.text);
  if (!entries.length) return undefined;
  const gathering = new Gathering();
  const abbreviations = readable(strings).join("\n");
  for (let i = 0; i < entries.length; i += STRIDE) {
    for (const each of parse(entries.slice(i, i + STRIDE), abbreviations, gathering)) {
      const item = bibtexItem(each);
      if (item.id === undefined) gathering.leave(item.name, "noArxivId");
      else gatherItem(gathering, { ...item, id: item.id }, now);
    }
    progress(i, entries.length);
  }
  return gathering.toIncoming("BibTeX", { onlyAdds: true });
}

/** Parses entries together, or one by one if that fails. */
function parse(texts: readonly string[], abbreviations: string, gathering: Gathering): BibtexEntry[] {
  const parsed = tryParse(abbreviations + texts.join("\n"));
  if (parsed) return parsed;
  return texts.flatMap((text) => {
    const [one] = tryParse(abbreviations + text) ?? [];
    if (!one) gathering.leave(nameOf(text), "damaged");
    return one ?? [];
  });
}

const readable = (strings: readonly string[]) => strings.filter((text) => tryParse(text));

function tryParse(text: string): BibtexEntry[] | undefined {
  try {
    return v.parse(v.array(entry), plugins.input.data(text, "@biblatex/text"));
  } catch {
    // Braces are unbalanced, or nested so deeply that the parser gives up.
    return undefined;
  }
}

const nameOf = (text: string) => /[{(]\s*([^\s,{}]{1,80})/.exec(text.slice(0, 200))?.[1] ?? text.slice(0, 80);
