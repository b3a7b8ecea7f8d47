import type { ComponentChild, ComponentChildren } from "preact";
import type { Entry } from "../../utils/model/entry";
import { frontPlaces } from "../../utils/queries/lists/frontPage";
import type { Rank } from "./PaperCard";

interface Props {
  entries: readonly Entry[];
  showThumbnails: boolean;
  isLong: boolean;
  /** How many are drawn of a long list. */
  shown: number;
  card: (rank: Rank) => (entry: Entry) => ComponentChild;
  /** What stands behind the last one drawn. */
  more: ComponentChildren;
}

/**
 * The day as a front page: the paper most voted for leads, the next stand beside it, the following under it, and the
 * rest run in columns; a long list, in rows, which can be drawn as they are come to. In the document they stand in the
 * order of rank, whatever the layout makes of it.
 */
export function FrontPage({ entries, showThumbnails, isLong, shown, card, more }: Props) {
  const places = frontPlaces(entries, showThumbnails);
  const under = 1 + places.features;
  const rest = under + places.under;
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
      {more}
    </div>
  );
}
