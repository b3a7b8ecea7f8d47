import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** A tag, and the text up to the next tag. */
export interface HtmlTag {
  /** Its name in lower case. The name of a closing tag begins with a slash. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
  /** The position in the file where the text begins. */
  at: number;
}

/** For parts of a file that hold no bookmarks. */
const ignore = () => {};

/** Builds tags from the tokens of the tokenizer. A tag that is cut off by the end of the file is ignored. */
class Tags implements TokenizerCallbacks {
  readonly #html: string;
  readonly #onTag: (tag: HtmlTag) => void;
  #name = "";
  #attributes = new Map<string, string>();
  #attribute = "";
  #value = "";
  #text = "";
  /** The position after the tag's end; undefined before it is reached. */
  #at: number | undefined;

  constructor(html: string, onTag: (tag: HtmlTag) => void) {
    this.#html = html;
    this.#onTag = onTag;
  }

  #begin(name: string): void {
    this.onend();
    this.#name = name.toLowerCase();
    this.#attributes = new Map();
    this.#text = "";
    this.#at = undefined;
  }

  onopentagname(start: number, end: number): void {
    this.#begin(this.#html.slice(start, end));
  }
  onclosetag(start: number, end: number): void {
    this.#begin(`/${this.#html.slice(start, end)}`);
    this.#at = end + 1;
  }
  onopentagend(end: number): void {
    this.#at = end + 1;
  }
  onselfclosingtag(end: number): void {
    this.#at = end + 1;
  }
  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = "";
  }
  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }
  onattribentity(code: number): void {
    this.#value += String.fromCodePoint(code);
  }
  onattribend(): void {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }
  ontext(start: number, end: number): void {
    this.#text += this.#html.slice(start, end);
  }
  ontextentity(code: number): void {
    this.#text += String.fromCodePoint(code);
  }
  onend(): void {
    if (!this.#name || this.#at === undefined) return;
    this.#onTag({ name: this.#name, attributes: this.#attributes, text: this.#text.trim(), at: this.#at });
  }
  oncdata = ignore;
  oncomment = ignore;
  ondeclaration = ignore;
  onprocessinginstruction = ignore;
}

/**
 * Reads the tags of an HTML file one by one, without a document: nothing in it is run or loaded. In attributes and texts
 * entities are decoded.
 */
export function readMarkup(html: string, onTag: (tag: HtmlTag) => void): void {
  const tokenizer = new Tokenizer({}, new Tags(html, onTag));
  tokenizer.write(html);
  tokenizer.end();
}
