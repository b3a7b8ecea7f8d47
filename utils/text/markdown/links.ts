import { linkUrl } from "../../ground/url";
import { escapeMarkup } from "../entities";
import { isHubMedia } from "../ids/media";
import { t } from "./t";

/**
 * The attributes of a link that opens in a new tab and sends no referrer. Undefined if the address is not that of a web page,
 * or names only a place in this page.
 */
export function linkTag(href: string | undefined): string | undefined {
  const url = href === undefined || href.startsWith("#") ? undefined : linkUrl(href);
  return url && ` href="${escapeMarkup(url)}" target="_blank" rel="noreferrer"`;
}

/**
 * The HTML of a picture. A picture on another host than those of Hugging Face is a link, because loading it would tell that
 * host who reads; so is any picture if the user wants none. Inside a link, it is only its description.
 */
export function pictureHtml(
  { src = "", alt = "" }: { readonly src?: string; readonly alt?: string },
  isInLink: boolean,
  isUnwanted = false,
): string {
  const words = escapeMarkup(alt.trim());
  if (isHubMedia(src) && !isUnwanted) {
    const url = escapeMarkup(new URL(src).href);
    return `<img src="${url}" alt="${words}" loading="lazy" decoding="async" referrerpolicy="no-referrer">`;
  }
  // A relative address leads nowhere here.
  const attributes = /^https?:/i.test(src) && !isInLink ? linkTag(src) : undefined;
  return attributes ? `<a${attributes}>${words || escapeMarkup(t("text.picture"))}</a>` : words;
}
