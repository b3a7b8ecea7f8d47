import type { ComponentChildren } from "preact";
import type { Run } from "../../utils/i18n/texts";

/** A function for each slot of a text, which draws the words in it. */
type Slots = Readonly<Record<string, (words: string) => ComponentChildren>>;

/** Draws a text with links or emphasis. The words in a slot are drawn by the function with its name. */
export const withSlots = (runs: readonly Run[], slots: Slots): ComponentChildren[] =>
  runs.map(({ text, slot }) => (slot === undefined ? text : (slots[slot]?.(text) ?? text)));
