import type { Paper } from "../../model/paper";

/** The weight of a word by the part of the paper it stands in. */
const WEIGHT = { title: 16, name: 10, keyword: 8, note: 4, text: 1 };

/** A text, and the weight of each of its words. */
type WeighedText = [text: string, weight: number];

/**
 * The texts of a paper that the search index holds, with their weights. When one of them changes, the paper must be indexed
 * again.
 * @param note the user's note on it
 */
export function indexedTexts(paper: Paper, note = ""): WeighedText[] {
  const { title, id, authors, organization, submitter, aiKeywords, abstract, aiSummary = "" } = paper;
  return [
    [title, WEIGHT.title],
    [id, WEIGHT.title],
    [authors.join(" "), WEIGHT.name],
    ...[organization, submitter].flatMap((account): WeighedText[] => {
      const { name = "", fullname = "" } = account ?? {};
      return name === fullname
        ? [[name, WEIGHT.name]]
        : [
            [fullname, WEIGHT.name],
            [name, WEIGHT.name],
          ];
    }),
    [aiKeywords.join(" "), WEIGHT.keyword],
    [note, WEIGHT.note],
    [abstract, WEIGHT.text],
    [aiSummary, WEIGHT.text],
  ];
}
