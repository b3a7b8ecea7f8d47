import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Entry } from "../../utils/model/entry";
import { TexText } from "../tex/TexText";
import { MarkButtons } from "./MarkButtons";
import { PaperLink } from "./PaperLink";
import { PaperMeta } from "./PaperMeta";
import { PaperVerdict } from "./PaperVerdict";
import { Thumbnail } from "./Thumbnail";
import { Upvotes } from "./Upvotes";
import { useMarks } from "./useMarks";

/** How much room a card has: the lead of the page, one of the features beside it, or a row among the rest. */
export type Rank = "lead" | "feature" | "row";

interface Props {
  entry: Entry;
  rank: Rank;
  showThumbnail: boolean;
  /** The title and what is below it, where they are drawn otherwise than as they are. */
  title?: ComponentChildren;
  summary?: ComponentChildren;
  /** A line below, such as when it was saved. */
  note?: ComponentChildren;
}

/** One paper in a list. */
export function PaperCard({ entry, rank, showThumbnail, title, summary, note }: Props) {
  const { paper, mark, isNew, verdict } = entry;
  const marks = useMarks(paper.id, mark);
  const titleId = `title-${paper.id}`;
  // Seen papers are no longer new, and are seen after a second: a dot still tells which ones were new on arrival.
  const wasNew = useRef(isNew);
  wasNew.current ||= isNew;
  const below = rank !== "row" && (paper.aiSummary ?? paper.abstract);

  return (
    <article
      class="paper"
      data-rank={rank}
      data-paper={paper.id}
      data-read={marks.has.read}
      aria-labelledby={titleId}
    >
      {showThumbnail && <Thumbnail paperId={paper.id} url={paper.thumbnail} />}
      <h2 class="paper-title">
        <PaperLink paperId={paper.id} id={titleId}>
          {title ?? <TexText text={paper.title} />}
        </PaperLink>
      </h2>
      {below && <p class="paper-summary clamped">{summary ?? <TexText text={below} />}</p>}
      <div class="paper-foot">
        <Upvotes count={paper.upvotes} />
        {isNew ? (
          <span class="paper-new">New</span>
        ) : (
          wasNew.current && <span class="paper-was-new" title="New since your last visit" data-passing />
        )}
        <PaperMeta paper={paper} />
        <MarkButtons entry={entry} marks={marks} />
      </div>
      {verdict && <PaperVerdict verdict={verdict} />}
      {note && <p class="paper-note">{note}</p>}
    </article>
  );
}
