const WEB = new Set(["https:", "http:"]);
const SECURE = new Set(["https:"]);

function parse(value: string, allowed: ReadonlySet<string>): string | undefined {
  if (!value.trim()) return undefined;
  const url = URL.parse(value.trim(), "https://huggingface.co");
  return url && allowed.has(url.protocol) ? url.href : undefined;
}

/**
 * The address of a link found in an answer, resolved against huggingface.co (avatars come as `/avatars/x.svg`), or
 * undefined unless its scheme is http or https: project pages begin with a space, or are `javascript:` (API trap 4).
 */
export const linkUrl = (value: string) => parse(value, WEB);

/** The same for what a page loads by itself, a picture or a film: https only. */
export const mediaUrl = (value: string) => parse(value, SECURE);
