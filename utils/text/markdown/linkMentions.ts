/**
 * Somebody's handle behind an at sign that begins a word: that of an e-mail address does not, nor does that of a measure
 * (`pass@1`), and what a slash follows is the name of a package.
 */
const MENTION = /(?<![\w@./+=$\\-])@(?=[\d._-]*[a-z])([a-z\d](?:[\w.-]{0,60}[a-z\d])?)(?![\w@/-])/gi;

/** Text with the handles that are named in it made links to their pages; `link` makes one. */
export const linkMentions = (text: string, link: (handle: string, words: string) => string): string =>
  text.replace(MENTION, (words, handle: string) => link(handle, words));
