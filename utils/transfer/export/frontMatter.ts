import type { Facts } from "./facts";

/** A text in YAML. It is written as a JSON string, with the characters escaped that YAML reads as line breaks. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const list = (name: string, texts: readonly string[]): string[] =>
  texts.length ? [`${name}:`, ...texts.map((text) => `  - ${quoted(text)}`)] : [];

/** Makes a tag for Obsidian, where tags have no spaces and are not just numbers; undefined if nothing is left of it. */
function obsidianTag(tag: string): string | undefined {
  const name = tag
    .trim()
    .replace(/\s+/g, "-")
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]/gu, "");
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(name)) return undefined;
  return /^\p{N}+$/u.test(name) ? `${name}_` : name;
}

/** The properties at the top of a paper's file, as Obsidian reads them. */
export function frontMatter(facts: Facts): string {
  const { title, authors, id, url, published, status, tags, rating, saved, read } = facts;
  const names = new Set(tags.map(obsidianTag).filter((tag) => tag !== undefined));
  return [
    "---",
    `title: ${quoted(title)}`,
    ...list("aliases", [title]),
    ...list("authors", authors),
    `arxiv: ${quoted(id)}`,
    `url: ${quoted(url)}`,
    ...(published ? [`published: ${published}`] : []),
    ...(status ? [`status: ${status}`] : []),
    ...list("tags", [...names]),
    ...(rating ? [`rating: ${rating}`] : []),
    ...(saved ? [`saved: ${saved}`] : []),
    ...(read ? [`read: ${read}`] : []),
    "---",
    "",
  ].join("\n");
}
