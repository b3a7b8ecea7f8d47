/** The archives in ids from before April 2007. Any other word before a slash and seven digits is part of a path. */
const ARCHIVES =
  "acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-(?:ex|lat|ph|th)|math(?:-ph)?|mtrl-th|nlin|nucl-(?:ex|th)|patt-sol|physics|plasm-ph|q-(?:alg|bio)|quant-ph|solv-int|stat|supr-con";

const ID = `(?<!\\w|\\d\\.)(\\d\\d(?:0[1-9]|1[0-2])\\.\\d{4,5}|(?:${ARCHIVES})(?:\\.[A-Z]{2})?\\/\\d{7})(?:v\\d{1,3})?(?!\\w|\\.\\d)`;

/** An id anywhere in a text. */
const ANYWHERE = new RegExp(ID, "g");

/** An id that is marked as one: in an address, in a DOI, or after the word arXiv. */
const NAMED = new RegExp(
  `(?:(?:ar|alpha)xiv|ar5iv|(?:huggingface|hf)\\.co\\/papers)(?::?\\s|[^\\s"'<>]{0,60}?)${ID}`,
  "gi",
);

/** True if an id has the right number of digits: five since 2015, four before. */
function isArxivId(id: string): boolean {
  const [month = "", number] = id.split(".");
  if (!number || id.includes("/")) return id.includes("/");
  return Number(month) >= 704 && number.length === (Number(month) >= 1501 ? 5 : 4);
}

const found = (text: string, pattern: RegExp): string[] => {
  const ids = Array.from(text.matchAll(pattern), ([, id = ""]) => id);
  return [...new Set(ids.filter(isArxivId))];
};

/** The ids of papers in a text, each once and without its version: bare ids, and ids in links to any site. */
export const idsIn = (text: string): string[] => found(text, ANYWHERE);

/**
 * The id of the paper that an address, a DOI or a reference names as one: `arxiv.org/pdf/2606.01234v2`,
 * `10.48550/arXiv.2606.01234`, `arXiv preprint arXiv:2606.01234`, a page of Hugging Face or alphaXiv. Undefined if it names
 * none.
 */
export const idNamedIn = (text: string): string | undefined => found(text, NAMED)[0];
