/** TeX's accents, and the combining characters of Unicode that mean the same. */
const ACCENTS: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  u: "\u0306",
  ".": "\u0307",
  '"': "\u0308",
  r: "\u030a",
  H: "\u030b",
  v: "\u030c",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
};
const MARKS = new Map(Object.entries(ACCENTS).map(([name, mark]) => [mark, name]));

/** TeX's commands for letters. */
const LETTERS: Readonly<Record<string, string>> = {
  ss: "ß",
  o: "ø",
  O: "Ø",
  l: "ł",
  L: "Ł",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  aa: "å",
  AA: "Å",
  i: "ı",
  j: "ȷ",
};
const COMMANDS = new Map(Object.entries(LETTERS).map(([name, letter]) => [letter, name]));

const ACCENTED = /\\([`'^~=."])\s*(?:\{\s*(\\?\p{L}\p{M}*)\s*\}|(\\[ij](?![a-zA-Z])|\p{L}\p{M}*))/gu;
const ACCENTED_BY_LETTER =
  /\\([uvHcdrk])(?:\s*\{\s*(\\?\p{L}\p{M}*)\s*\}|\s+(\\[ij](?![a-zA-Z])|\p{L}\p{M}*))/gu;
/** Braces around one accented letter; the group before them is set if they hold the argument of a command. */
const BRACED = /(\\[a-zA-Z]+|[_^])?\{([^\p{ASCII}]\p{M}*)\}/gu;
const LETTER = /\\(ss|[oO]|[lL]|ae|AE|oe|OE|aa|AA|[ij])(?![a-zA-Z])(?:\{\}|\s+)?/g;

/** Replaces TeX's accents and letters in a text by Unicode letters: `Nguy\~ên` becomes Nguyễn (API trap 2). */
export function readAccents(text: string): string {
  const put = (_: string, accent: string, braced?: string, bare?: string) => {
    const letter = (braced ?? bare ?? "").replace(/^\\([ij])$/, "$1");
    return (letter + (ACCENTS[accent] ?? "")).normalize("NFC");
  };
  return text
    .replace(ACCENTED, put)
    .replace(ACCENTED_BY_LETTER, put)
    .replace(LETTER, (_, name: string) => LETTERS[name] ?? "")
    .replace(BRACED, (whole, command: string | undefined, letter: string) => (command ? whole : letter));
}

/** One letter in TeX: `{\"o}`, `{\o}`. A letter that TeX cannot write stays as it is. */
export function writeAccent(letter: string): string {
  const command = COMMANDS.get(letter);
  if (command) return `{\\${command}}`;
  const [base = "", ...marks] = letter.normalize("NFD");
  if (!/^[a-zA-Z]$/.test(base) || !marks.length || !marks.every((mark) => MARKS.has(mark))) return letter;
  const dotless = base === "i" || base === "j" ? `{\\${base}}` : base;
  return marks.reduce((tex, mark) => {
    const name = MARKS.get(mark) ?? "";
    return /[a-zA-Z]/.test(name) || tex.startsWith("{") ? `{\\${name}{${bare(tex)}}}` : `{\\${name}${tex}}`;
  }, dotless);
}

const bare = (tex: string) => (tex.startsWith("{") ? tex.slice(1, -1) : tex);
