/** What is used of Citation.js, which comes without types. */
declare module "@citation-js/core" {
  export const plugins: {
    input: {
      /** What the parser of a format makes of a text, as it is written there. */
      data(text: string, format: string): unknown;
      /** The CSL items that a text holds, whatever its format. */
      chain(text: string, options?: object): unknown[];
    };
    output: {
      /** CSL items as the records of a format that a plugin has added: tags with their values. */
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
