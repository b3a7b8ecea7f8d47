const FILM = /\.(mp4|m4v|webm|mov|qt|ogv)$/i;

/** Whether a page may load the file by itself: the content security policy lets in Hugging Face's own hosts alone. */
export function isHubMedia(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed?.protocol === "https:" && /^([\w-]+\.)*huggingface\.co$/.test(parsed.hostname);
}

/** Whether a file is a film, by its name. */
export const isFilm = (url: string): boolean => FILM.test(URL.parse(url)?.pathname ?? "");

/** Whether a browser may be able to play a film: of QuickTime's own kind (`.qt`, API trap 4) none is. */
export const isPlayable = (url: string): boolean => !/\.qt$/i.test(URL.parse(url)?.pathname ?? "");

/** Since this day every paper that is listed has a picture of its first page. */
const PICTURES_SINCE = Date.UTC(2024, 5, 12);

/** The picture that stands for a paper: the one its list gave, or the one it has by rule; undefined for older papers. */
export function posterOf(paper: {
  id: string;
  thumbnail?: string;
  publishedAt?: number;
}): string | undefined {
  if (paper.thumbnail && isHubMedia(paper.thumbnail)) return paper.thumbnail;
  if ((paper.publishedAt ?? 0) < PICTURES_SINCE) return undefined;
  return `https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${encodeURIComponent(paper.id)}.png`;
}
