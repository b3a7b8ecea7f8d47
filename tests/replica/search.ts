import type { Listing } from "./archive.ts";
import { badParameter, json, type Reply } from "./reply.ts";
import type { DailyPaper, Highlight, SearchItem } from "./types.ts";

/**
 * `GET /api/papers/search`: matches substrings, not meaning as the real one; words in titles count four
 * times.
 */
export function searchPapers(listings: readonly Listing[], query: URLSearchParams): Reply {
  const q = query.get("q") ?? "";
  if (q.length > 250) return badParameter("q", "Too big: expected string to have <=250 characters");
  const limit = query.get("limit") ?? "120";
  if (!/^\d+$/.test(limit) || Number(limit) < 1 || Number(limit) > 120)
    return badParameter("limit", "Invalid input: expected 1 to 120");
  return json(
    ranked(listings, q)
      .slice(0, Number(limit))
      .map((item) => searchItem(item, wordsOf(q))),
  );
}

/** `GET /api/quicksearch`: only the ids and titles of papers. */
export function quickSearch(listings: readonly Listing[], query: URLSearchParams): Reply {
  const limit = Math.min(Number(query.get("limit") ?? 5) || 5, 20);
  const found = ranked(listings, query.get("q") ?? "");
  const papers = found
    .slice(0, limit)
    .map(({ paper, title }) => ({ _id: paper.discussionId, id: paper.id, title }));
  return json({ papers, papersCount: found.length });
}

function ranked(listings: readonly Listing[], q: string): DailyPaper[] {
  const words = wordsOf(q);
  const papers = new Map(listings.map(({ item }) => [item.paper.id, item]));
  const scored = [...papers.values()].map((item) => ({ item, score: score(item, words) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

function score(item: DailyPaper, words: readonly string[]): number {
  const [title, summary] = [item.title.toLowerCase(), item.paper.summary.toLowerCase()];
  if (words.includes(item.paper.id)) return 100;
  return words.reduce(
    (sum, word) => sum + (title.includes(word) ? 4 : 0) + (summary.includes(word) ? 1 : 0),
    0,
  );
}

function wordsOf(q: string): string[] {
  return q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1);
}

function searchItem({ submittedBy: _, ...item }: DailyPaper, words: readonly string[]): SearchItem {
  return {
    ...item,
    upvoted: false,
    highlightedTitle: highlight(item.title, words),
    highlightedSummary: highlight(item.paper.summary, words),
  };
}

function highlight(text: string, words: readonly string[]): Highlight[] {
  const patterns = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (patterns.length === 0) return [{ type: "text", text }];
  const parts = text.split(new RegExp(`(${patterns.join("|")})`, "gi")); // odd indices hold the matches of the group
  const marked = parts.map(
    (part, place): Highlight => ({ type: place % 2 ? "highlight" : "text", text: part }),
  );
  return marked.filter((part) => part.text !== "");
}
