const FILM = /\.(mp4|m4v|webm|mov|qt|ogv)$/i;

/** True if a page may load the file: the content security policy allows only Hugging Face's own hosts. */
export function isHubMedia(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed?.protocol === "https:" && /^([\w-]+\.)*huggingface\.co$/.test(parsed.hostname);
}

/** True if a file is a video, by its name. */
export const isFilm = (url: string): boolean => FILM.test(URL.parse(url)?.pathname ?? "");

/** False if no browser can play a video: that of QuickTime's own format (`.qt`, API trap 4). */
export const isPlayable = (url: string): boolean => !/\.qt$/i.test(URL.parse(url)?.pathname ?? "");

/** Since this day every listed paper has a picture of its first page. UTC. */
const PICTURES_SINCE = Date.UTC(2024, 5, 12);

/** The address of a paper's picture: from its list entry, or made by rule from its id; undefined for older papers. */
export function posterOf(paper: {
  id: string;
  thumbnail?: string;
  publishedAt?: number;
}): string | undefined {
  if (paper.thumbnail && isHubMedia(paper.thumbnail)) return paper.thumbnail;
  if ((paper.publishedAt ?? 0) < PICTURES_SINCE) return undefined;
  return `https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${encodeURIComponent(paper.id)}.png`;
}
