/**
 * A handle after an at sign at the beginning of a word. The at sign of an e-mail address or a metric (`pass@1`) does not
 * begin a word, and a name before a slash is that of a package.
 */
const MENTION = /(?<![\w@./+=$\\-])@(?=[\d._-]*[a-z])([a-z\d](?:[\w.-]{0,60}[a-z\d])?)(?![\w@/-])/gi;

/** Replaces the mentions in a text by links; `link` makes one. */
export const linkMentions = (text: string, link: (handle: string, words: string) => string): string =>
  text.replace(MENTION, (words, handle: string) => link(handle, words));
