import { useEffect, useId, useState } from "preact/hooks";
import { loadDetail } from "../../utils/fetch/papers/load";
import { noteOpened } from "../../utils/fetch/papers/noteOpened";
import { type PaperView, paperView } from "../../utils/fetch/papers/paperView";
import { paperIdOf } from "../../utils/text/ids/id";
import { useLive } from "../page/useLive";
import { useLoader } from "../page/useLoader";
import { Own } from "../saved/Own";
import { Pictures } from "../ui/Pictures";
import { Abstract } from "./Abstract";
import { Age } from "./Age";
import { Cite } from "./Cite";
import { Discussion } from "./Discussion";
import { Facts } from "./Facts";
import { FullText } from "./FullText";
import { Linked } from "./Linked";
import { Media } from "./Media";
import { PaperHead } from "./PaperHead";
import { PaperLinks } from "./PaperLinks";
import { PaperNotice } from "./PaperNotice";
import { Summary } from "./Summary";
import { t } from "./t";
import { useShownPaper } from "./useShownPaper";

interface Props {
  /** The arXiv id as written in the address. */
  id: string;
  /** True if pictures are shown without being asked for. */
  showPictures: boolean;
}

/**
 * A paper with everything that Hugging Face has about it. The page opens with the stored data, which may be nothing or only
 * a list entry, and is drawn again when the answer has been stored.
 */
export function PaperPage({ id: written, showPictures }: Props) {
  const id = paperIdOf(written);
  const titleId = useId();
  const [wantsPictures, setWantsPictures] = useState(false);
  const read = async () => (id ? paperView(id) : undefined);
  const stored = useLive<PaperView | undefined>(read, [id], undefined);
  const load = useLoader(loadDetail, id);
  useEffect(() => {
    if (id) noteOpened(id).catch((error) => console.error(error));
  }, [id]);
  // Until the database has answered, `stored` still belongs to the paper before.
  const view = stored?.id === id ? stored : undefined;
  const { entry, answer, text } = view ?? {};
  useShownPaper(entry?.paper);
  if (id && !view) return null;
  if (!entry) return <PaperNotice id={id} isUnknown={answer?.isMissing ?? false} load={load} />;

  const { paper } = entry;
  const detail = answer?.detail;
  const authors = detail?.authors ?? paper.authors.map((name) => ({ name }));
  return (
    <Pictures.Provider value={showPictures || wantsPictures}>
      <article
        key={paper.id}
        class="paper-page"
        data-paper={paper.id}
        data-read={entry.mark?.readAt !== undefined}
        aria-labelledby={titleId}
      >
        <PaperHead titleId={titleId} entry={entry} authors={authors} />
        <div class="paper-aside">
          <Facts paper={paper} detail={detail} />
          <PaperLinks paper={paper} />
          <Age fetchedAt={answer?.fetchedAt} load={load} />
          {answer?.isMissing && (
            <p class="paper-small">{t(detail ? "paper.missing.gone" : "paper.missing.unknown")}</p>
          )}
        </div>
        <div class="paper-main">
          <Abstract paper={paper} />
          <Summary paper={paper} model={detail?.aiSummaryModel} />
          <Own key={paper.id} id={paper.id} mark={entry.mark} />
          <Media paper={paper} onWant={() => setWantsPictures(true)} />
          {detail && <Linked paperId={paper.id} detail={detail} />}
          <FullText paper={paper} text={text} />
          {detail && <Discussion paperId={paper.id} detail={detail} submitter={paper.submitter?.name} />}
          <Cite paper={paper} />
        </div>
      </article>
    </Pictures.Provider>
  );
}
