import { LANGUAGE } from "./locale";
import common from "./locales/en/common.json" with { type: "json" };
import { formatNumber } from "./numbers";

/** A text of a locale file: a whole sentence, or one for each plural form of its value `n`. */
export type Text = string | ({ readonly other: string } & Readonly<Partial<Record<Form, string>>>);
/** A plural form of the language, or "none" for 0, which "zero" is not in every language. */
type Form = Intl.LDMLPluralRule | "none";

/** The values of the `{names}` in a text. Numbers are formatted in the browser's locale. */
type Values = Readonly<Record<string, string | number>>;

/** A part of a text. `slot` is the name of the tag around it: `<link>…</link>`. */
export interface Run {
  text: string;
  slot?: string;
}

/** The texts of one room, and those that all rooms share. */
export interface Texts<Key extends string> {
  /** The text of a key, with its values filled in. */
  (key: Key, values?: Values): string;
  /** The same in parts, for texts with links or emphasis; see `withSlots` in components/ui. */
  runs(key: Key, values?: Values): Run[];
}

/** A tag with words in it, or one that stands alone: `<time/>`. */
const SLOT = /<(\w+)>(.*?)<\/\1>|<(\w+)\/>/g;

/**
 * Makes the function that gives a room its texts.
 * @param own the room's locale file
 */
export function textsOf<Own extends Readonly<Record<string, Text>>>(
  own: Own,
): Texts<keyof (Own & typeof common) & string> {
  const all: Readonly<Record<string, Text>> = { ...common, ...own };
  const t = (key: string, values: Values = {}) => fill(template(all[key] ?? key, values), values);
  const runs = (key: string, values: Values = {}) => {
    const text = template(all[key] ?? key, values);
    const found: Run[] = [];
    let end = 0;
    for (const { 0: whole, 1: around, 2: words = "", 3: alone, index } of text.matchAll(SLOT)) {
      if (index > end) found.push({ text: fill(text.slice(end, index), values) });
      found.push({ text: fill(words, values), slot: around ?? alone ?? "" });
      end = index + whole.length;
    }
    if (end < text.length) found.push({ text: fill(text.slice(end), values) });
    return found;
  };
  return Object.assign(t, { runs });
}

/** Made on first use: most pages count nothing before they are drawn. */
let plurals: Intl.PluralRules | undefined;

function template(text: Text, { n }: Values): string {
  if (typeof text === "string") return text;
  if (typeof n !== "number") return text.other;
  if (n === 0 && text.none !== undefined) return text.none;
  plurals ??= new Intl.PluralRules(LANGUAGE);
  return text[plurals.select(n)] ?? text.other;
}

/** A name without a value stays as it is, so that it is seen. */
function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (name, key: string) => {
    const value = values[key];
    return typeof value === "number" ? formatNumber(value) : (value ?? name);
  });
}
