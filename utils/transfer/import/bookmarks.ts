import { linkUrl } from "../../ground/url";
import { idNamedIn } from "../../text/ids/mentions";
import { titleInPageTitle } from "../../text/ids/pageTitle";
import { gatherItem } from "./gatherItem";
import { readMarkup } from "./htmlLinks";
import { type FileReading, Gathering, type Incoming } from "./incoming";
import { t } from "./t";

/** Folders that every browser has. Their names say nothing about what is in them, so they don't become tags. */
const ROOTS =
  /^(?:bookmarks?(?: bar| menu| toolbar)?|favou?rites(?: bar)?|other (?:bookmarks|favou?rites)|mobile (?:bookmarks|favou?rites)|reading list)$/i;
const ROOT_ATTRIBUTES = ["personal_toolbar_folder", "unfiled_bookmarks_folder"];

/** Browsers write seconds, some programs milliseconds or microseconds. */
function momentOf(text: string | undefined): number | undefined {
  const number = Number(text);
  if (!text || !(number > 0)) return undefined;
  if (number < 1e11) return number * 1000;
  return number < 1e14 ? number : number / 1000;
}

/** Reads bookmarks that a browser exported; undefined for any other text. Folders and the browser's tags become tags. */
export function readBookmarks(html: string, { now, progress }: FileReading): Incoming | undefined {
  if (!/^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<!doctype netscape-bookmark-file/i.test(html)) return undefined;
  const gathering = new Gathering();
  const folders: (string | undefined)[] = [];
  let next: string | undefined;
  let count = 0;
  readMarkup(html, ({ name, attributes, text, at }) => {
    if (name === "h3") {
      const isRoot = ROOT_ATTRIBUTES.some((each) => attributes.get(each)) || ROOTS.test(text);
      next = isRoot ? undefined : text;
    } else if (name === "dl") {
      folders.push(next);
      next = undefined;
    } else if (name === "/dl") folders.pop();
    else if (name === "a") {
      const url = linkUrl(attributes.get("href") ?? "") ?? "";
      const id = idNamedIn(url);
      if (!id) gathering.leave(text || url || t("import.name.link"), "notArxivLink");
      else {
        const tags = [...folders, ...(attributes.get("tags")?.split(",") ?? [])].filter(
          (each) => each !== undefined,
        );
        const addedAt = momentOf(attributes.get("add_date"));
        gatherItem(
          gathering,
          { id, name: text || id, paper: { title: titleInPageTitle(text) }, addedAt, tags },
          now,
        );
      }
      if (++count % 1000 === 0) progress(at, html.length);
    }
  });
  return gathering.toIncoming(t("import.source.bookmarks"), { onlyAdds: true });
}
