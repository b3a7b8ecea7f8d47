/** What somebody pasted where a token belongs: the token, or what is wrong with it in one sentence. */
export type Pasted = { token: string } | { problem: string };

/** Tokens are `hf_` and letters and digits; those that a sign-in gives hold dots and lines as well. */
const TOKEN = /^hf_[\w.-]{10,4000}$/;

/** Looks at a text before anything of it is sent. White space around it came with the copying. */
export function readPasted(text: string): Pasted {
  const token = text.trim();
  if (TOKEN.test(token)) return { token };
  if (!token) return { problem: "Paste a token first." };
  if (/\s/.test(token)) return { problem: "There is a space or a line break in it: copy the token alone." };
  if (/^api_/.test(token)) {
    return { problem: "That is an old kind of token, which Hugging Face no longer accepts: make a new one." };
  }
  if (!token.startsWith("hf_"))
    return { problem: "Hugging Face tokens begin with “hf_”. This text does not." };
  return token.length < 13
    ? { problem: "That is only the beginning of a token: copy it whole." }
    : { problem: "It contains a character tokens never have: copy it again." };
}
