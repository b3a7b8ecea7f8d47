/** What is used of Citation.js, which comes without types. */
declare module "@citation-js/core" {
  export const plugins: {
    input: {
      /** What the parser of a format makes of a text, as it is written there. */
      data(text: string, format: string): unknown;
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
