import {
  CONDITIONS,
  type Conditions,
  conditionText,
  type Effect,
  LONGEST_TEXT,
  MOST_UPVOTES,
  NUMBER_CONDITIONS,
  type Rule,
} from "../model/rule";

/** A rule as it is written: what it does, with what. */
export interface Draft extends Conditions {
  effect: Effect;
}

/** A rule that there is. */
export type WrittenRule = Rule & Draft;

/** A condition as somebody writes it: a number is a text while it is written. */
export interface Line {
  kind: keyof Conditions;
  text: string;
}

const isNumber = (kind: Line["kind"]) => NUMBER_CONDITIONS.some((each) => each === kind);

/** The lines of a rule that is to be written anew. */
export const linesOf = (draft: Conditions): Line[] =>
  CONDITIONS.flatMap((kind) => (draft[kind] === undefined ? [] : [{ kind, text: String(draft[kind]) }]));

/** What some lines say, cleaned; what is still empty, or no number, says nothing. */
export function draftOf(effect: Effect, lines: readonly Line[]): Draft {
  const conditions = lines.flatMap(({ kind, text }): [string, string | number][] => {
    const clean = conditionText(kind, text);
    if (!isNumber(kind))
      return clean ? [[kind, kind === "pattern" ? clean : clean.slice(0, LONGEST_TEXT)]] : [];
    const count = Math.floor(Number(clean));
    return clean && count >= 0 && count <= MOST_UPVOTES ? [[kind, count]] : [];
  });
  return { effect, ...Object.fromEntries(conditions) };
}

/** Whether two rules say the same. */
export const saysTheSame = (one: Draft, other: Draft): boolean =>
  one.effect === other.effect && CONDITIONS.every((kind) => one[kind] === other[kind]);
