import { LONGEST_TEXT } from "../model/rule";

/** Regular expressions that are searched for together. */
interface PatternSet {
  /** The indexes of those that match somewhere in a text. */
  match: (text: string) => number[];
}

/** Why an expression cannot be a rule. */
export type PatternProblem =
  | { kind: "tooLong" }
  /** It needs too many instructions. */
  | { kind: "tooLarge" }
  /** It is no regular expression; `reason` is what the library says, in English. */
  | { kind: "invalid"; reason: string }
  /** The same, where the library names the part that is wrong. `at` is the place of its first character, from 1. */
  | { kind: "invalidAt"; reason: string; at: number; part: string };

/** The regular-expression library, as `patterns.js` provides it: one file for all contexts. */
export interface Patterns {
  /** Why an expression cannot be a rule; undefined if it can be one. */
  problemOf: (source: string) => PatternProblem | undefined;
  /** Combines expressions into one search. Those with a problem never match. */
  setOf: (sources: readonly string[]) => PatternSet;
}

/** At most so many regular expressions are used: the states of their one search stay in memory. */
export const MOST_PATTERNS = 50;

/** The global object, where `patterns.js` puts the library. */
interface Place {
  daypaperPatterns?: Patterns;
  importScripts?: (path: string) => void;
}
const place = globalThis as Place;

/** The library; undefined while it is not loaded in this context. */
export const loadedPatterns = (): Patterns | undefined => place.daypaperPatterns;

/** Sets the library of this context. */
export const givePatterns = (patterns: Patterns): void => {
  place.daypaperPatterns = patterns;
};

const FILE = "/patterns.js";

/**
 * Loads the library into an extension's service worker, which can later only import scripts that it imported at start-up.
 * That takes one or two milliseconds. Other contexts can load it at any time.
 */
export function takeInPatterns(): void {
  if ("ServiceWorkerGlobalScope" in globalThis) place.importScripts?.(FILE);
}

/**
 * Loads the library into a context that needs it: it is almost as large as all of a page's own code.
 * @returns undefined if the file did not provide it
 */
export async function loadPatterns(): Promise<Patterns | undefined> {
  if (!place.daypaperPatterns) {
    if (place.importScripts) place.importScripts(FILE);
    else await import(/* @vite-ignore */ FILE);
  }
  return place.daypaperPatterns;
}

/** True if a text is too long for a regular expression, so that it need not be parsed. */
export const isTooLong = (source: string): boolean => source.length > LONGEST_TEXT;
