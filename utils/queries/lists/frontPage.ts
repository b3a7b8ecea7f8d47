import type { Entry } from "../../model/entry";

/** The numbers of papers beside the lead and under it, in the order of rank. */
export interface FrontPlaces {
  features: number;
  under: number;
}

const FEATURES = [3, 4, 5, 6, 7];
const UNDER = [2, 3, 4, 5, 6];

const lines = (text: string, charactersPerLine: number) => Math.ceil(text.length / charactersPerLine);
const summaryOf = ({ paper }: Entry) => paper.aiSummary ?? paper.abstract;

/** The height of the line with the rules that follow a paper. */
const verdictHeight = ({ verdict }: Entry) => (verdict ? 1.2 : 0);

/** Heights in lines of body text, as the style sheet of the front page sets them at a usual width. */
const leadHeight = (entry: Entry, pictures: boolean) =>
  (pictures ? 15.5 : 0) +
  lines(entry.paper.title, 38) * 1.65 +
  Math.min(4, lines(summaryOf(entry), 76)) * 1.15 +
  verdictHeight(entry) +
  2;
const featureHeight = (entry: Entry) =>
  Math.max(2.9, lines(entry.paper.title, 33) * 1.2) +
  Math.min(3, lines(summaryOf(entry), 52)) +
  verdictHeight(entry) +
  2;
const rowHeight = (entry: Entry, pictures: boolean) =>
  Math.max(pictures ? 2.2 : 0, lines(entry.paper.title, 58) * 0.95 + 1.25) + verdictHeight(entry) + 1.3;

const sum = (heights: number[]) => heights.reduce((total, height) => total + height, 0);

/**
 * The numbers of papers to put beside the lead and under it so that both columns end at about the same height. Estimated from
 * the lengths of the texts, before the layout, so that nothing moves.
 */
export function frontPlaces(entries: readonly Entry[], pictures: boolean): FrontPlaces {
  const [lead] = entries;
  let best = { features: 4, under: 4 };
  if (!lead) return best;
  let least = Infinity;
  for (const features of FEATURES) {
    for (const under of UNDER) {
      if (1 + features + under > entries.length) continue;
      const right = sum(entries.slice(1, 1 + features).map(featureHeight));
      const row = (entry: Entry) => rowHeight(entry, pictures);
      const left =
        leadHeight(lead, pictures) + sum(entries.slice(1 + features, 1 + features + under).map(row));
      const gap = Math.abs(left - right);
      if (gap < least) {
        least = gap;
        best = { features, under };
      }
    }
  }
  return best;
}
