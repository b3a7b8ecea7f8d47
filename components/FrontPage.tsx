import { frontPlaces } from "../utils/lists/frontPage";
import type { Entry } from "../utils/lists/queries";
import { PaperCard } from "./PaperCard";
import { useMore } from "./useMore";

interface Props {
  entries: readonly Entry[];
  listKey: string;
  showThumbnails: boolean;
}

/**
 * The day as a front page: the paper most voted for leads, the next stand beside it, the following under it, and the
 * rest run in columns; a long list, in rows, which can be drawn as they are come to. In the document they stand in the
 * order of rank, whatever the layout makes of it.
 */
export function FrontPage({ entries, listKey, showThumbnails }: Props) {
  const card = (rank: "lead" | "feature" | "row") => (entry: Entry) => (
    <PaperCard key={entry.paper.id} entry={entry} rank={rank} showThumbnail={showThumbnails} />
  );
  const places = frontPlaces(entries, showThumbnails);
  const under = 1 + places.features;
  const rest = under + places.under;
  const { isLong, shown, end } = useMore(listKey, entries.length);
  return (
    <div class="front-page">
      <div class="front-lead">{entries.slice(0, 1).map(card("lead"))}</div>
      <div class="front-features">{entries.slice(1, under).map(card("feature"))}</div>
      {entries.length > under && <div class="front-under">{entries.slice(under, rest).map(card("row"))}</div>}
      {entries.length > rest && (
        <div class="front-rest" data-long={isLong}>
          {entries.slice(rest, shown).map(card("row"))}
        </div>
      )}
      {isLong && <div class="front-end" ref={end} />}
    </div>
  );
}
