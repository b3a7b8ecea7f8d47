const WEB = new Set(["https:", "http:"]);
const SECURE = new Set(["https:"]);

/** A misspelled http or https scheme: `htps://`, `ttps://`, `https//`, `http;//`. */
const MISSPELT = /^(?:h{1,2}t{1,3}|t{1,2})p(s*)\s?[:;]{0,2}\s?\/{1,3}(?=[\w-]+\.)/i;

/** A host, perhaps with a path: `github.com/ada/engine`. The last part of its name has only letters. */
const BARE = /^(?:[a-z\d-]+\.)+[a-z]{2,24}(?=[/?#]|$)/i;

function parse(value: string, allowed: ReadonlySet<string>): string | undefined {
  const written = value.trim();
  const url = URL.parse(written, written.startsWith("/") ? "https://huggingface.co" : undefined);
  return url && allowed.has(url.protocol) ? url.href : undefined;
}

/** The address with its scheme repaired, if it was plainly misspelled or missing. */
function repaired(value: string): string {
  const written = value.trim();
  if (/^https?:/i.test(written)) return written;
  if (BARE.test(written)) return `https://${written}`;
  return written.replace(MISSPELT, (_, s: string) => (s ? "https://" : "http://"));
}

/**
 * The address of a link in a text. A path (`/papers/1`) is resolved against huggingface.co. Undefined unless the scheme is http
 * or https: an address without a scheme that is not a path is a file beside the text, which means nothing here.
 */
export const linkUrl = (value: string): string | undefined => parse(value, WEB);

/**
 * The same for the links of a record, repaired if they are plainly misspelled: project pages begin with a space, lack their
 * scheme or a letter of it, or are `javascript:` (API trap 4).
 */
export const pageUrl = (value: string): string | undefined => linkUrl(repaired(value));

/** The same for pictures and videos, which a page loads by itself (avatars come as `/avatars/x.svg`): https only. */
export const mediaUrl = (value: string): string | undefined => parse(value, SECURE);
