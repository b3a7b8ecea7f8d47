const CODES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const LETTERS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Text as it stands in HTML, in an attribute or between tags. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => CODES[letter] ?? letter);

/** What `escapeHtml`, and micromark, which knows the same four, made of a text. */
export const unescapeHtml = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => LETTERS[name] ?? whole);
