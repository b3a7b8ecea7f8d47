import type { ComponentChildren } from "preact";
import { paperUrl } from "../../utils/model/paper";
import { openPaper } from "../page/openPaper";
import { report } from "../ui/report";

interface Props {
  paperId: string;
  /** The id of the element, if others refer to it. */
  id?: string;
  children: ComponentChildren;
}

/** A link to a paper on Hugging Face. It opens the paper in a new tab and marks it as read. */
export function PaperLink({ paperId, id, children }: Props) {
  function open(event: MouseEvent) {
    const isRightClick = event.type === "auxclick" && event.button !== 1;
    if (isRightClick || event.shiftKey || event.altKey) return;
    event.preventDefault();
    report(openPaper(paperId, { background: event.ctrlKey || event.metaKey || event.button === 1 }));
  }
  return (
    <a id={id} href={paperUrl(paperId)} target="_blank" rel="noreferrer" onClick={open} onAuxClick={open}>
      {children}
    </a>
  );
}
