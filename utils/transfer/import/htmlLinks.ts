import { decodeMarkup } from "../../text/entities";

/** A tag, and the text up to the next one. */
export interface Token {
  /** Its name in small letters, with a slash before that of one that closes. */
  name: string;
  attribute: (name: string) => string | undefined;
  text: string;
  /** Where in the file the text begins. */
  at: number;
}

/** A tag with an attribute longer than this, without an end of its quotes, is broken. */
const LONGEST_TAG = 500_000;

/** Where the tag that begins at `from` ends: at the first > that is not in quotes; -1 where it does not. */
function endOfTag(html: string, from: number): number {
  const first = html.indexOf(">", from);
  let quotes = 0;
  let counted = from;
  for (let at = first; at >= 0 && at - from < LONGEST_TAG; at = html.indexOf(">", at + 1)) {
    for (; counted < at; counted++) if (html[counted] === '"') quotes++;
    if (quotes % 2 === 0) return at;
  }
  return first;
}

/** The tags of an HTML file one by one, without a document: nothing in it is run, loaded or looked up. */
export function* tokens(html: string): Generator<Token> {
  for (let open = html.indexOf("<"); open >= 0; ) {
    const close = endOfTag(html, open);
    if (close < 0) return;
    const next = html.indexOf("<", close);
    const tag = html.slice(open + 1, close);
    yield {
      name: /^\/?[a-z]\w*/i.exec(tag)?.[0].toLowerCase() ?? "",
      attribute: (name) => {
        const [, quoted, bare] =
          new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|([^\\s"]+))`, "i").exec(tag) ?? [];
        const value = quoted ?? bare;
        return value === undefined ? undefined : decodeMarkup(value);
      },
      text: decodeMarkup(html.slice(close + 1, next < 0 ? undefined : next)).trim(),
      at: close + 1,
    };
    open = next;
  }
}
