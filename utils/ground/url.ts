const WEB = new Set(["https:", "http:"]);
const SECURE = new Set(["https:"]);

/** A scheme that is plainly meant to be http or https: `htps://`, `ttps://`, `https//`, `http;//`. */
const MISSPELT = /^(?:h{1,2}t{1,3}|t{1,2})p(s*)\s?[:;]{0,2}\s?\/{1,3}(?=[\w-]+\.)/i;

/** A host, and what may follow it: `github.com/ada/engine`. The last part of its name is in letters. */
const BARE = /^(?:[a-z\d-]+\.)+[a-z]{2,24}(?=[/?#]|$)/i;

function parse(value: string, allowed: ReadonlySet<string>): string | undefined {
  const written = value.trim();
  const url = URL.parse(written, written.startsWith("/") ? "https://huggingface.co" : undefined);
  return url && allowed.has(url.protocol) ? url.href : undefined;
}

/** The address as it was plainly meant, or as it is written. */
function repaired(value: string): string {
  const written = value.trim();
  if (/^https?:/i.test(written)) return written;
  if (BARE.test(written)) return `https://${written}`;
  return written.replace(MISSPELT, (_, s: string) => (s ? "https://" : "http://"));
}

/**
 * The address of a link found in a text, resolved against huggingface.co where it is a path (`/papers/1`), or undefined
 * unless its scheme is http or https. What has none and is no path means nothing here: it is a file beside the text.
 */
export const linkUrl = (value: string): string | undefined => parse(value, WEB);

/**
 * The same for a record's own links, repaired where they are plainly misspelt: project pages begin with a space, lack their
 * scheme or a letter of it, or are `javascript:` (API trap 4).
 */
export const pageUrl = (value: string): string | undefined => linkUrl(repaired(value));

/** The same for what a page loads by itself, a picture or a film (avatars come as `/avatars/x.svg`): https only. */
export const mediaUrl = (value: string): string | undefined => parse(value, SECURE);
