import { dayOf } from "../../ground/dates/day";

/** What can be made of a library. The code that makes it is elsewhere: whoever shows the choice has no need of it. */
export const FORMATS = [
  {
    id: "bibtex",
    name: "BibTeX",
    use: "LaTeX, and most reference managers",
    extension: "bib",
    mime: "application/x-bibtex",
  },
  {
    id: "ris",
    name: "RIS",
    use: "EndNote, Mendeley and others",
    extension: "ris",
    mime: "application/x-research-info-systems",
  },
  {
    id: "csl",
    name: "CSL-JSON",
    use: "Pandoc and citation styles",
    extension: "csl.json",
    mime: "application/vnd.citationstyles.csl+json",
  },
  {
    id: "markdown",
    name: "Markdown list",
    use: "a reading list, with your notes",
    extension: "md",
    mime: "text/markdown",
  },
  {
    id: "notes",
    name: "Markdown notes",
    use: "a file for each paper, for Obsidian",
    extension: "zip",
    mime: "application/zip",
  },
  { id: "csv", name: "CSV", use: "spreadsheets", extension: "csv", mime: "text/csv" },
  { id: "atom", name: "Atom", use: "feed readers", extension: "atom", mime: "application/atom+xml" },
  {
    id: "daypaper",
    name: "Daypaper",
    use: "all there is, to keep or to import again",
    extension: "json",
    mime: "application/json",
  },
] as const satisfies readonly Format[];

/** A kind of file. */
export interface Format {
  id: string;
  name: string;
  /** What it is for, in a few words. */
  use: string;
  /** The ending of its name, without the dot. */
  extension: string;
  mime: string;
}

/** The name of a kind of file among FORMATS. */
export type FormatId = (typeof FORMATS)[number]["id"];

/** The kind of file by its name. */
export const formatOf = (id: FormatId): Format => FORMATS.find((format) => format.id === id) ?? FORMATS[0];

/** Whether what is made is a text, which can be copied. */
export const isText = (id: FormatId): boolean => id !== "notes";

/** The name of a file that was made at a time, in milliseconds since the epoch. */
export const exportName = (id: FormatId, isSelection: boolean, at: number): string =>
  `daypaper-${isSelection ? "selection-" : ""}${dayOf(at)}.${formatOf(id).extension}`;
