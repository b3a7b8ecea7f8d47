import type { ComponentChildren, VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Entry } from "../../utils/model/entry";
import { FrontPage } from "./FrontPage";
import { PaperCard, type Rank } from "./PaperCard";
import { type Pace, useDrawnPart } from "./useDrawnPart";

/** How a list is laid out: as the new tab's front page, as results below each other, or in the popup's rows. */
export type Layout = "front" | "results" | "rows";

/** What a list says of a paper otherwise than the paper does itself; see PaperCard. */
export interface About {
  title?: ComponentChildren;
  summary?: ComponentChildren;
  note?: ComponentChildren;
}

/** What is found is drawn anew with every letter: a high screen's worth, and what is below it when it is come to. */
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
  // A card stays as it is drawn as long as its entry is the same one: a list that grows draws only what is new.
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
