import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Entry } from "../../utils/model/entry";
import { TexText } from "../tex/TexText";
import { MarkButtons } from "./MarkButtons";
import { PaperLink } from "./PaperLink";
import { PaperMeta } from "./PaperMeta";
import { PaperVerdict } from "./PaperVerdict";
import { Thumbnail } from "./Thumbnail";
import { t } from "./t";
import { Upvotes } from "./Upvotes";
import { useMarks } from "./useMarks";

/** The room of a card: the lead of the page, one of the features beside it, or a row among the rest. */
export type Rank = "lead" | "feature" | "row";

interface Props {
  entry: Entry;
  rank: Rank;
  showThumbnail: boolean;
  /** Drawn in place of the plain title. */
  title?: ComponentChildren;
  /** Drawn in place of the plain summary. */
  summary?: ComponentChildren;
  /** A line at the end of the card, such as when the paper was saved. */
  note?: ComponentChildren;
}

/** One paper in a list. */
export function PaperCard({ entry, rank, showThumbnail, title, summary, note }: Props) {
  const { paper, mark, isNew, verdict } = entry;
  const marks = useMarks(paper.id, mark);
  const titleId = `title-${paper.id}`;
  // A paper is seen, and so no longer new, after a second. A dot still marks those that were new when the page opened.
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
      <h2 class="paper-title" dir="auto">
        <PaperLink paperId={paper.id} id={titleId}>
          {title ?? <TexText text={paper.title} />}
        </PaperLink>
      </h2>
      {below && (
        <p class="paper-summary clamped" dir="auto">
          {summary ?? <TexText text={below} />}
        </p>
      )}
      <div class="paper-foot">
        <Upvotes count={paper.upvotes} />
        {isNew ? (
          <span class="paper-new">{t("list.paper.new")}</span>
        ) : (
          wasNew.current && <span class="paper-was-new" title={t("list.paper.wasNew")} data-passing />
        )}
        <PaperMeta paper={paper} />
        <MarkButtons entry={entry} marks={marks} />
      </div>
      {verdict && <PaperVerdict verdict={verdict} />}
      {note && <p class="paper-note">{note}</p>}
    </article>
  );
}
