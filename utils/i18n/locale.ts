/** The language of the texts, as a BCP 47 tag: plural forms, lists and relative times are words, and follow it. */
export const LANGUAGE: string = "en";

/** The locale of the browser, as a BCP 47 tag: dates, times of day and numbers are written as its user writes them. */
export const LOCALE: string = navigator.language || LANGUAGE;

/** Languages that are written from the right. */
const FROM_THE_RIGHT = ["ar", "fa", "he", "ur"];

/** The direction of a language's lines, for the attribute `dir`. */
export const directionOf = (language: string): "ltr" | "rtl" =>
  FROM_THE_RIGHT.includes(language.split("-")[0] ?? "") ? "rtl" : "ltr";
