import { failureSentence } from "../../utils/model/failureSentence";
import { arxivUrl } from "../../utils/text/ids/id";
import { UnknownPaper } from "../anywhere/UnknownPaper";
import type { Load } from "../page/useLoader";
import { Notice, Skeleton } from "../ui/Notice";
import { OutLink } from "../ui/OutLink";
import { t } from "./t";

interface Props {
  /** Undefined if the address does not hold a valid id. */
  id: string | undefined;
  /** True if Hugging Face answered that it does not know the paper. */
  isUnknown: boolean;
  load: Load;
}

/** Why no paper is shown: it is loading, failed to load, or Hugging Face does not know it. */
export function PaperNotice({ id, isUnknown, load }: Props) {
  if (!id) return <Notice title={t("paper.notice.invalid")} />;
  if (isUnknown) {
    return (
      <Notice title={t("paper.notice.unknown")}>
        <p>{t("paper.notice.known")}</p>
        <p>
          <OutLink href={arxivUrl(id)}>{t("paper.notice.arxiv", { id })}</OutLink>
        </p>
        <UnknownPaper key={id} id={id} />
      </Notice>
    );
  }
  if (load.failed) {
    return (
      <Notice title={t("paper.notice.failed")}>
        <p>{failureSentence(load.failed.failure)}</p>
        <p>
          <button type="button" class="text-button" onClick={load.again}>
            {t("common.tryAgain")}
          </button>
        </p>
      </Notice>
    );
  }
  return (
    <>
      <Notice title={t("paper.notice.loading")} />
      <Skeleton />
    </>
  );
}
