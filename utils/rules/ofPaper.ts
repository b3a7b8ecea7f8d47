import type { Paper } from "../model/paper";
import { type Conditions, EFFECTS, LONGEST_TEXT } from "../model/rule";
import { plain } from "../text/tex/plain";
import type { Draft } from "./draft";
import { t } from "./t";

/** Something about a paper that can be followed or muted with one click: the condition and its name. */
export interface Offer {
  kind: "author" | "organization" | "submitter" | "keyword";
  condition: Conditions;
  name: string;
  /** The kind in words: "topic". */
  what: string;
}

/** At most so many keywords are offered, and so many authors, the last three among them. The rest can be typed. */
const MOST = 12;
const LAST = 3;

const ends = (authors: readonly string[]) =>
  authors.length > MOST ? [...authors.slice(0, MOST - LAST), ...authors.slice(-LAST)] : authors;

/** Everything about a paper that can be followed or muted with one click. */
export function offersOf({ authors, organization, submitter, aiKeywords }: Paper): Offer[] {
  const offer = (kind: Offer["kind"], text: string, name = text): Offer[] =>
    text && text.length <= LONGEST_TEXT
      ? [{ kind, condition: { [kind]: text }, name, what: t(`ruleNames.what.${kind}`) }]
      : [];
  const keywords = new Map(aiKeywords.map((keyword) => [keyword.toLowerCase(), keyword]));
  return [
    ...[...keywords.values()].slice(0, MOST).flatMap((keyword) => offer("keyword", keyword)),
    ...(organization ? offer("organization", organization.name, organization.fullname || undefined) : []),
    ...(submitter ? offer("submitter", submitter.name, submitter.fullname || undefined) : []),
    ...[...new Set(ends(authors))].flatMap((name) => offer("author", name, plain(name))),
  ];
}

/** The rules that an offer can become: one for each effect. */
export const draftsOf = ({ condition }: Offer): Draft[] =>
  EFFECTS.map((effect) => ({ effect, ...condition }));
