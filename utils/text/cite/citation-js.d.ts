/** Types for the used part of Citation.js, which has none. */
declare module "@citation-js/core" {
  export const plugins: {
    input: {
      /** Parses a text in one format; the result is in the terms of that format. */
      data(text: string, format: string): unknown;
      /** Parses a text in any format into CSL items. */
      chain(text: string, options?: object): unknown[];
    };
    output: {
      /** Converts CSL items to the records of a format added by a plugin: tags and values. */
      format(
        name: string,
        items: readonly object[],
        options: { format: "object" },
      ): Record<string, unknown>[];
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
