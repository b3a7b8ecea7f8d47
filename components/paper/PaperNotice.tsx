import { failureSentence } from "../../utils/model/failureSentence";
import { arxivUrl } from "../../utils/text/ids/id";
import { UnknownPaper } from "../anywhere/UnknownPaper";
import type { Load } from "../page/useLoader";
import { Notice, Skeleton } from "../ui/Notice";
import { OutLink } from "../ui/OutLink";

interface Props {
  /** Undefined where the address names what cannot be a paper. */
  id: string | undefined;
  /** Whether Hugging Face has answered that it knows no such paper. */
  isUnknown: boolean;
  load: Load;
}

/** Why there is no paper on show: it is being fetched, could not be, or is not to be had. */
export function PaperNotice({ id, isUnknown, load }: Props) {
  if (!id) return <Notice title="This address names no paper" />;
  if (isUnknown) {
    return (
      <Notice title="Hugging Face doesn't know this paper">
        <p>It knows those that were listed, or that a model, a dataset or a Space names.</p>
        <p>
          <OutLink href={arxivUrl(id)}>{id} on arXiv</OutLink>
        </p>
        <UnknownPaper key={id} id={id} />
      </Notice>
    );
  }
  if (load.failed) {
    return (
      <Notice title="The paper could not be fetched">
        <p>{failureSentence(load.failed.failure)}</p>
        <p>
          <button type="button" class="text-button" onClick={load.again}>
            Try again
          </button>
        </p>
      </Notice>
    );
  }
  return (
    <>
      <Notice title="Fetching the paper…" />
      <Skeleton />
    </>
  );
}
