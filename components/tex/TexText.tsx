import { showTex } from "./showTex";

/** A text without any of these holds no TeX. */
const MAY_HOLD_TEX = /[$\\^{]|\dtimes/;

/** True if a text may hold TeX; most do not. */
export const mayHoldTex = (text: string): boolean => MAY_HOLD_TEX.test(text);

/**
 * A text from arXiv, with its TeX turned into plain text and its formulas set. The code for that is loaded only when a text
 * needs it, and fills an element whose content Preact does not touch.
 */
export function TexText({ text }: { text: string }) {
  return mayHoldTex(text) ? <span key={text} data-tex={text} ref={showTex} /> : text;
}
