import type { ComponentChildren, VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Entry } from "../../utils/model/entry";
import { FrontPage } from "./FrontPage";
import { PaperCard, type Rank } from "./PaperCard";
import { type Pace, useDrawnPart } from "./useDrawnPart";

/** The layout of a list: the front page of the new tab, results below each other, or the rows of the popup. */
export type Layout = "front" | "results" | "rows";

/** The parts of a card that a list draws in its own way; see PaperCard. */
export interface About {
  title?: ComponentChildren;
  summary?: ComponentChildren;
  note?: ComponentChildren;
}

/** Results are drawn again with every letter: enough for a high screen at first, and the rest while scrolling. */
const PACES: Partial<Record<Layout, Pace>> = { results: { whole: 12, first: 12 } };

interface Props {
  layout: Layout;
  entries: readonly Entry[];
  listKey: string;
  showThumbnails: boolean;
  about?: (entry: Entry) => About;
}

/** A list of papers of any kind, in any layout. */
export function PaperList({ layout, entries, listKey, showThumbnails, about }: Props) {
  const { isLong, shown, end } = useDrawnPart(listKey, entries.length, PACES[layout]);
  // A card is drawn once for each entry object, so a list that grows draws only its new entries.
  const drawn = useMemo(() => new WeakMap<Entry, VNode<{ rank: Rank }>>(), [about, showThumbnails]);
  const card = (rank: Rank) => (entry: Entry) => {
    const before = drawn.get(entry);
    if (before?.props.rank === rank) return before;
    const now = (
      <PaperCard
        key={entry.paper.id}
        entry={entry}
        rank={rank}
        showThumbnail={showThumbnails}
        {...about?.(entry)}
      />
    );
    drawn.set(entry, now);
    return now;
  };
  const more = shown < entries.length && <div class="list-end" ref={end} />;
  if (layout === "front") {
    return <FrontPage {...{ entries, showThumbnails, isLong, shown, card, more }} />;
  }
  return (
    <div class={`list-${layout}`}>
      {entries.slice(0, shown).map(card(layout === "rows" ? "row" : "feature"))}
      {more}
    </div>
  );
}
