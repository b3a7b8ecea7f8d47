import type { VNode } from "preact";

/** Draws the words of a text that are for screen readers alone. */
export const visuallyHidden = (words: string): VNode => <span class="visually-hidden">{words}</span>;
