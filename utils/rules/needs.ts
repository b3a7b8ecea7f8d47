import type { Conditions } from "../model/rule";
import { wordsOf } from "../text/words/phrases";
import { singular } from "../text/words/scan";
import { indexed } from "../text/words/words";

/** Requirements of a rule that can be looked up in the search index, without reading the papers. */
export interface Need {
  /** The paper holds one word of each list, somewhere in its title, texts, names or keywords. An empty list is never met. */
  words: readonly (readonly string[])[];
  /** The fewest upvotes. */
  upvotes?: number;
}

/**
 * Finds the stored papers that may meet at least one need. The answer may hold too many papers, never too few.
 * @param ids the ids of all stored papers
 */
export type FindCandidates = (needs: readonly Need[], ids: readonly string[]) => Promise<ReadonlySet<string>>;

/**
 * Derives what a paper must have to match a rule.
 * @returns undefined if the rule has no such requirement: any paper may match an expression, and only the paper itself tells
 *   whether it has code or few upvotes
 */
export function needOf(rule: Conditions): Need | undefined {
  const { words, keyword, author, organization, submitter, upvotes } = rule;
  const needed = [
    ...[words, keyword].flatMap((text) => phraseWords(text, inSingularOrPlural)),
    ...phraseWords(author, asWritten),
    // A name may have no letters at all.
    ...[organization, submitter].flatMap((text = "") => wordsOf(text).map(asWritten)),
  ];
  if (!needed.length && upvotes === undefined) return undefined;
  return { words: needed, ...(upvotes !== undefined && { upvotes }) };
}

/** The words of a phrase; a phrase without words matches no paper. */
function phraseWords(phrase: string | undefined, formsOf: (word: string) => string[]): string[][] {
  if (phrase === undefined) return [];
  const words = wordsOf(phrase);
  return words.length ? words.map(formsOf) : [[]];
}

const asWritten = (word: string) => [indexed(word)];

const inSingularOrPlural = (word: string) => [indexed(singular(word)), indexed(`${singular(word)}s`)];
