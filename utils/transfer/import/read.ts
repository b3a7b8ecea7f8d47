import { readBookmarks } from "./bookmarks";
import { readDaypaper } from "./daypaper";
import { type FileReading, type Incoming, Refused } from "./incoming";
import { type Json, parseJson } from "./json";
import { readPaperMemory } from "./paperMemory";
import { readBibtex } from "./readBibtex";
import { readList } from "./readList";
import { readRis } from "./readRis";
import { t } from "./t";

/** Reads one format; gives undefined for a text in another format. */
type Reader<Source> = (source: Source, reading: FileReading) => Incoming | undefined;

const JSON_READERS: readonly Reader<Json>[] = [readDaypaper, readPaperMemory];

/** Reads the JSON formats. They begin with a brace; a text that begins with a bracket may be a plain list. */
const readJson: Reader<string> = (text, reading) => {
  if (!/^\s*\{/.test(text)) return undefined;
  const json = parseJson(text);
  return firstOf(JSON_READERS, json, reading);
};

/** All readers, in the order in which they are tried. The last one takes any text. */
const READERS: readonly Reader<string>[] = [readJson, readBookmarks, readRis, readBibtex, readList];

function firstOf<Source>(readers: readonly Reader<Source>[], source: Source, reading: FileReading) {
  for (const reader of readers) {
    const incoming = reader(source, reading);
    if (incoming) return incoming;
  }
  return undefined;
}

/**
 * Reads a text in any of the formats.
 * @throws Refused if there is nothing in it that can be imported
 */
export function read(text: string, reading: FileReading): Incoming {
  if (!text.trim()) throw new Refused(t("import.empty"));
  // No text holds a NUL character, and most binary files do.
  if (text.includes("\0") || text.startsWith("%PDF-")) throw new Refused(t("import.notText"));
  const incoming = firstOf(READERS, text, reading);
  if (!incoming) throw new Refused(t("import.unknownFormat"));
  return incoming;
}
