import type { Archive } from "./archive.ts";
import { arxivQuery } from "./arxiv.ts";
import { dailyPapers, type FutureAnswer } from "./daily-papers.ts";
import { dayOf } from "./days.ts";
import { avatar, media } from "./media.ts";
import { page } from "./pages.ts";
import { fullText, linkedRepos, paperDetail } from "./paper-detail.ts";
import { error, type Reply } from "./reply.ts";
import { quickSearch, searchPapers } from "./search.ts";

/** A request: the parts that the answer depends on. */
export type Asked = { method: string; host: string; url: URL; authorization?: string; body: string };

/** True for hosts that only serve files and count no requests. */
export function isMediaHost(host: string): boolean {
  return /^(cdn-[a-z]+\.huggingface\.co|www\.gravatar\.com)$/.test(host);
}

/** The host of arXiv's API. Its requests do not count against Hugging Face's quota. */
export const ARXIV_HOST = "export.arxiv.org";

/** The right answer, before any failure. */
export function route(asked: Asked, archive: Archive, now: Date, future: FutureAnswer): Reply {
  const { method, host, url } = asked;
  const path = decodeURIComponent(url.pathname);
  if (isMediaHost(host)) return media(host, path);
  if (host === ARXIV_HOST)
    return path === "/api/query" ? arxivQuery(url.searchParams) : error(404, "Not found");
  const withToken = archive.account.answer({ ...asked, path, now });
  if (withToken) return withToken;
  if (method !== "GET" && method !== "HEAD") return error(405, "Method Not Allowed");

  const today = dayOf(now);
  if (path === "/api/daily_papers") return dailyPapers(archive, url.searchParams, today, future);
  if (path.startsWith("/avatars/")) return avatar(path);
  const listings = archive.listings(archive.days(today));
  if (path === "/api/papers/search") return searchPapers(listings, url.searchParams);
  if (path === "/api/quicksearch") return quickSearch(listings, url.searchParams);
  const [, detail] = /^\/api\/papers\/([^/]+)$/.exec(path) ?? [];
  if (detail) return paperDetail(listings, detail, url.searchParams, archive);
  const [, repos] = /^\/api\/arxiv\/([^/]+)\/repos$/.exec(path) ?? [];
  if (repos) return linkedRepos(listings, repos);
  const [, markdown] = /^\/papers\/([^/]+)\.md$/.exec(path) ?? [];
  if (markdown) return fullText(listings, markdown);
  return path.startsWith("/api/")
    ? error(404, "Sorry, we can't find the page you are looking for.")
    : page(listings, path);
}
