import { dayOf } from "../../ground/dates/day";
import { t } from "./t";

const FILES = [
  { id: "bibtex", extension: "bib", mime: "application/x-bibtex" },
  { id: "ris", extension: "ris", mime: "application/x-research-info-systems" },
  { id: "csl", extension: "csl.json", mime: "application/vnd.citationstyles.csl+json" },
  { id: "markdown", extension: "md", mime: "text/markdown" },
  { id: "notes", extension: "zip", mime: "application/zip" },
  { id: "csv", extension: "csv", mime: "text/csv" },
  { id: "atom", extension: "atom", mime: "application/atom+xml" },
  { id: "daypaper", extension: "json", mime: "application/json" },
] as const;

/** The id of a format. */
export type FormatId = (typeof FILES)[number]["id"];

/** A format of exported files. */
export interface Format {
  id: FormatId;
  readonly name: string;
  /** The use of the format, in a few words. */
  readonly use: string;
  /** The extension of its files, without the dot. */
  extension: string;
  mime: string;
}

const withTexts = (file: (typeof FILES)[number]): Format => ({
  ...file,
  get name() {
    return t(`export.name.${file.id}`);
  },
  get use() {
    return t(`export.use.${file.id}`);
  },
});

/**
 * The formats of exported files. They are made elsewhere (makers.ts), so that pages that offer them don't load that code.
 */
export const FORMATS: readonly Format[] = FILES.map(withTexts);

/** The format with an id. */
export const formatOf = (id: FormatId): Format => withTexts(FILES.find((file) => file.id === id) ?? FILES[0]);

/** True if a format is plain text, which can be copied. */
export const isText = (id: FormatId): boolean => id !== "notes";

/** The name of a file that was made at a time, in milliseconds since the epoch. */
export const exportName = (id: FormatId, isSelection: boolean, at: number): string =>
  `daypaper-${isSelection ? "selection-" : ""}${dayOf(at)}.${formatOf(id).extension}`;
