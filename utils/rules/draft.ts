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

/** A rule that is being written. */
export interface Draft extends Conditions {
  effect: Effect;
}

/** A stored rule that has an effect. */
export type WrittenRule = Rule & Draft;

/** A condition in the form's own terms: numbers are texts while they are typed. */
export interface Line {
  kind: keyof Conditions;
  text: string;
}

const isNumber = (kind: Line["kind"]) => NUMBER_CONDITIONS.some((each) => each === kind);

/** The lines of the form for an existing rule. */
export const linesOf = (draft: Conditions): Line[] =>
  CONDITIONS.flatMap((kind) => (draft[kind] === undefined ? [] : [{ kind, text: String(draft[kind]) }]));

/** The rule that lines of the form describe, with clean texts. Empty lines and invalid numbers are left out. */
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

/** True if two rules have the same effect and conditions. */
export const saysTheSame = (one: Draft, other: Draft): boolean =>
  one.effect === other.effect && CONDITIONS.every((kind) => one[kind] === other[kind]);
