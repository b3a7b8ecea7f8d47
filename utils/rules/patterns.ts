import { LONGEST_TEXT } from "../model/rule";

/** Regular expressions that are looked for together. */
export interface PatternSet {
  /** The places of those that a text holds. */
  match: (text: string) => number[];
}

/** What `patterns.js` knows: the library for regular expressions, in one file for all contexts. */
export interface Patterns {
  /** Why an expression cannot be a rule, in words that go on from "The expression"; undefined where it can. */
  problemOf: (source: string) => string | undefined;
  /** Makes one search of many; those with a problem are nowhere. */
  setOf: (sources: readonly string[]) => PatternSet;
}

/** So many regular expressions are looked at: together they are one search, whose states have to stay in memory. */
export const MOST_PATTERNS = 50;

/** Where `patterns.js` puts it. */
interface Place {
  daypaperPatterns?: Patterns;
  importScripts?: (path: string) => void;
}
const place = globalThis as Place;

/** The library, where it has been loaded in this context. */
export const loadedPatterns = (): Patterns | undefined => place.daypaperPatterns;

/** Makes the library known in this context. */
export const givePatterns = (patterns: Patterns): void => {
  place.daypaperPatterns = patterns;
};

const FILE = "/patterns.js";

/**
 * Takes the library into an extension's service worker, which can only load later what it took in as it began. Reading it
 * takes a millisecond or two; other contexts have other ways.
 */
export function takeInPatterns(): void {
  if ("ServiceWorkerGlobalScope" in globalThis) place.importScripts?.(FILE);
}

/**
 * Loads the library, which is almost as large as all of a page's own code, into a context that needs it.
 */
export async function loadPatterns(): Promise<Patterns | undefined> {
  if (!place.daypaperPatterns) {
    if (place.importScripts) place.importScripts(FILE);
    else await import(/* @vite-ignore */ FILE);
  }
  return place.daypaperPatterns;
}

/** Whether a text can be a regular expression at all, before anybody reads it. */
export const isTooLong = (source: string): boolean => source.length > LONGEST_TEXT;
