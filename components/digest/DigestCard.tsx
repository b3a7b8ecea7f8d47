import "./DigestCard.css";
import type { ComponentChildren } from "preact";
import type { DigestEntry } from "../../utils/digest/readDigests";
import { MarkButtons } from "../list/MarkButtons";
import { PaperLink } from "../list/PaperLink";
import { PaperMeta } from "../list/PaperMeta";
import { Thumbnail } from "../list/Thumbnail";
import { Upvotes } from "../list/Upvotes";
import { useMarks } from "../list/useMarks";
import { act } from "../page/act";
import { KEYS } from "../page/keyTable";
import { openPaper } from "../page/openPaper";
import { TexText } from "../tex/TexText";
import { report } from "../ui/report";
import { withSlots } from "../ui/withSlots";
import { TopicChoice } from "./TopicChoice";
import { t } from "./t";
import { type DigestOnShow, useDigestKeys } from "./useDigest";

/** The current paper of a digest, with its actions, each on one key. */
export function DigestCard({ digest, current }: { digest: DigestOnShow; current: DigestEntry }) {
  const { open, show } = digest;
  const { paper, mark, why, fate } = current;
  const at = open.entries.indexOf(current);
  const neighbour = (by: 1 | -1) => open.entries[at + by]?.paper.id;
  const marks = useMarks(paper.id, mark);
  const stepBy = (by: 1 | -1) => neighbour(by) && show(neighbour(by));
  // A paper that already has a fate keeps it: skipping only goes on to the next.
  const skip = () => (fate === "left" ? report(act("skipPaper", open.digest.day, paper.id)) : stepBy(1));
  const save = () => marks.toggle("saved");

  useDigestKeys({
    save,
    skip,
    goBack: () => stepBy(-1),
    nextPaper: () => stepBy(1),
    previousPaper: () => stepBy(-1),
    read: () => marks.toggle("read"),
    hide: () => marks.toggle("hidden"),
    open: () => report(openPaper(paper.id)),
  });

  return (
    <article class="paper digest-card" data-paper={paper.id} aria-labelledby="digest-title">
      <p class="digest-why">{reason(why)}</p>
      {paper.thumbnail && <Thumbnail key={paper.id} paperId={paper.id} url={paper.thumbnail} />}
      <h2 class="paper-title" id="digest-title" dir="auto">
        <PaperLink paperId={paper.id}>
          <TexText key={paper.id} text={paper.title} />
        </PaperLink>
      </h2>
      <p class="paper-summary" dir="auto">
        <TexText key={paper.id} text={paper.aiSummary ?? paper.abstract} />
      </p>
      {paper.aiSummary && (
        <p class="digest-abstract clamped" dir="auto">
          <TexText key={paper.id} text={paper.abstract} />
        </p>
      )}
      <div class="paper-foot">
        <Upvotes count={paper.upvotes} />
        <PaperMeta paper={paper} />
        <MarkButtons entry={current} marks={marks} />
      </div>
      <div class="digest-deeds">
        <button type="button" class="digest-main" aria-pressed={marks.has.saved} onClick={save}>
          {t("digest.save")} <kbd>{KEYS.save[0]}</kbd>
        </button>
        <button type="button" onClick={skip}>
          {t(fate === "left" ? "digest.skip" : "digest.nextPaper")} <kbd>{KEYS.skip[0]}</kbd>
        </button>
        <TopicChoice key={paper.id} day={open.digest.day} paper={paper} />
      </div>
    </article>
  );
}

/** Why a paper is in the digest. `why` is empty if the rule that chose it is gone. */
function reason(why: string | undefined): ComponentChildren {
  if (why === undefined) return t("digest.why.upvotes");
  if (!why) return t("digest.why.former");
  return withSlots(t.runs("digest.why.rules", { rules: why }), { rules: (words) => <bdi>{words}</bdi> });
}
