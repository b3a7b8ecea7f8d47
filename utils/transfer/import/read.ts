import { readBookmarks } from "./bookmarks";
import { readDaypaper } from "./daypaper";
import { type FileReading, type Incoming, Refused } from "./incoming";
import { type Json, parseJson } from "./json";
import { readPaperMemory } from "./paperMemory";
import { readBibtex } from "./readBibtex";
import { readList } from "./readList";
import { readRis } from "./readRis";

/** What reads one format, or says by undefined that a text is in another. */
type Reader<Source> = (source: Source, reading: FileReading) => Incoming | undefined;

const JSON_READERS: readonly Reader<Json>[] = [readDaypaper, readPaperMemory];

/** Reads the JSON formats. A list may begin with a bracket, too; what begins with a brace is JSON or nothing. */
const readJson: Reader<string> = (text, reading) => {
  if (!/^\s*\{/.test(text)) return undefined;
  const json = parseJson(text);
  return firstOf(JSON_READERS, json, reading);
};

/** All readers, in the order in which they are asked; the last takes any text. */
const READERS: readonly Reader<string>[] = [readJson, readBookmarks, readRis, readBibtex, readList];

function firstOf<Source>(readers: readonly Reader<Source>[], source: Source, reading: FileReading) {
  for (const reader of readers) {
    const incoming = reader(source, reading);
    if (incoming) return incoming;
  }
  return undefined;
}

/**
 * Reads a text in whichever format it is.
 * @throws Refused, with a sentence, where there is nothing in it to be read
 */
export function read(text: string, reading: FileReading): Incoming {
  if (!text.trim()) throw new Refused("There is nothing in this.");
  // Text never holds it, and files of most other kinds do.
  if (text.includes("\0") || text.startsWith("%PDF-")) throw new Refused("This is not a text file.");
  const incoming = firstOf(READERS, text, reading);
  if (!incoming) throw new Refused("This is in no format that Daypaper can read.");
  return incoming;
}
