import type { Plugin } from "vite";

/**
 * Made-up languages, named as Android names them: `en-XA` has accents and is some 40 % longer, `ar-XB` runs
 * from the right. They show which texts do not come from the locale files, which do not fit, and what is not
 * mirrored.
 */
export const PSEUDO_LANGUAGES = ["en-XA", "ar-XB"] as const;
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number];

const PLAIN = "abcdefghijklmnopqrstuvwxyz";
const ACCENTED = "áƀçđéƒğĥíĵķļɱñóƥɋŕšţúṽŵẋýž";
const VOWEL = /[aeiouy]/i;

/**
 * An accented letter: each text of Daypaper has some in `en-XA`, and no name of a paper or person has any.
 */
export const ACCENTED_LETTER = new RegExp(`[${ACCENTED}${ACCENTED.toUpperCase()}]`, "u");

const RIGHT_TO_LEFT = "\u202e";
const END = "\u202c";

function accented(words: string): string {
  const letters = [...words].map((letter) => {
    const place = PLAIN.indexOf(letter.toLowerCase());
    if (place < 0) return letter;
    const other = ACCENTED[place] ?? letter;
    const written = letter === letter.toLowerCase() ? other : other.toUpperCase();
    return VOWEL.test(letter) ? `${written}${other}` : written;
  });
  return letters.join("");
}

const mirrored = (words: string) => (/\p{L}/u.test(words) ? `${RIGHT_TO_LEFT}${words}${END}` : words);

/** A text in a pseudo-language. The names of values and tags stay. */
function pseudoText(text: string, language: PseudoLanguage): string {
  const change = language === "en-XA" ? accented : mirrored;
  return text.replace(/(\{\w+\}|<\/?\w+\/?>)|[^{<]+/g, (words, name?: string) => name ?? change(words));
}

/** Changes the texts, and the name of the language, while Daypaper is built. */
export function pseudo(language: PseudoLanguage): Plugin {
  return {
    name: "pseudo-language",
    enforce: "pre",
    transform(code, id) {
      if (/\/i18n\/locales\/en\/\w+\.json$/.test(id)) {
        const change = (_: string, value: unknown) =>
          typeof value === "string" ? pseudoText(value, language) : value;
        return JSON.stringify(JSON.parse(code, change));
      }
      if (id.endsWith("/i18n/locale.ts")) return code.replace('= "en"', `= "${language}"`);
      return undefined;
    },
  };
}
