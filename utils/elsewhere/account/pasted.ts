import { t } from "./t";

/** A pasted text: the token, or a sentence for the user about what is wrong with it. */
export type Pasted = { token: string } | { problem: string };

/** Tokens are `hf_` and letters and digits; those made by signing in also contain dots, hyphens and underscores. */
const TOKEN = /^hf_[\w.-]{10,4000}$/;

/** Checks a pasted text before anything of it is sent. White space around it is ignored. */
export function readPasted(text: string): Pasted {
  const token = text.trim();
  if (TOKEN.test(token)) return { token };
  if (!token) return { problem: t("accountFailures.pasted.empty") };
  if (/\s/.test(token)) return { problem: t("accountFailures.pasted.space") };
  if (/^api_/.test(token)) return { problem: t("accountFailures.pasted.old") };
  if (!token.startsWith("hf_")) return { problem: t("accountFailures.pasted.other") };
  return {
    problem: t(token.length < 13 ? "accountFailures.pasted.short" : "accountFailures.pasted.character"),
  };
}
