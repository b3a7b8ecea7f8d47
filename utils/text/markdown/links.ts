import { linkUrl } from "../../ground/url";
import { escapeMarkup } from "../entities";
import { isHubMedia } from "../ids/media";

/**
 * The attributes of a link that opens in a new tab and does not say where it was clicked; undefined where the address is
 * not that of a page, or only a place in this one.
 */
export function linkTag(href: string | undefined): string | undefined {
  const url = href === undefined || href.startsWith("#") ? undefined : linkUrl(href);
  return url && ` href="${escapeMarkup(url)}" target="_blank" rel="noreferrer"`;
}

/**
 * A picture of Hugging Face's own hosts. One from anywhere else is a link: loading it would tell that host who is reading;
 * so is any where pictures are not wanted. Within a link it is its words.
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
  // The address of a file beside the text says nothing here.
  const attributes = /^https?:/i.test(src) && !isInLink ? linkTag(src) : undefined;
  return attributes ? `<a${attributes}>${words || "Picture"}</a>` : words;
}
