import type { ComponentChild, ComponentChildren } from "preact";
import type { Entry } from "../../utils/model/entry";
import { frontPlaces } from "../../utils/queries/lists/frontPage";
import type { Rank } from "./PaperCard";

interface Props {
  entries: readonly Entry[];
  showThumbnails: boolean;
  isLong: boolean;
  /** How many papers of a long list are drawn. */
  shown: number;
  card: (rank: Rank) => (entry: Entry) => ComponentChild;
  /** Drawn after the last paper. */
  more: ComponentChildren;
}

/**
 * A list as a front page. The first paper leads, the next ones stand beside it, more under it, and the rest run in columns.
 * The rest of a long list runs in rows instead, which can be drawn while scrolling. In the document the papers stand in the
 * order of the list in any layout.
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
