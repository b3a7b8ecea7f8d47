import { showTex } from "./showTex";

/** What a text without any of these has to be read or set for nothing. */
const MAY_HOLD_TEX = /[$\\^{]|\dtimes/;

/** Whether a text may hold TeX; most do not. */
export const mayHoldTex = (text: string): boolean => MAY_HOLD_TEX.test(text);

/**
 * A text of arXiv's: what is TeX in it is read, and its formulas are set. What does that is loaded for the few texts that
 * need it, and fills an element whose content is not Preact's.
 */
export function TexText({ text }: { text: string }) {
  return mayHoldTex(text) ? <span key={text} data-tex={text} ref={showTex} /> : text;
}
