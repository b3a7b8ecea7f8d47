import "./paper.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Entry } from "../../utils/model/entry";
import { focusTitle, titleOf } from "../page/cards";
import { PanelTools } from "./PanelTools";
import { PaperPage } from "./PaperPage";

/** What opens the panel. */
export interface Props {
  /** The paper's id as the address has it. */
  id: string;
  /** The list that it is opened from, as it is sorted and filtered. */
  entries: readonly Entry[];
  /** Whether pictures are shown before somebody asks for them. */
  showPictures: boolean;
  /** The address of the list. */
  listRoute: string;
}

/** Whether the paper lies over the list, which then is not on the screen. */
const isOverList = () => !document.querySelector("main")?.checkVisibility();

/** The paper that is open, beside the list where there is room and over it where there is none. */
export function PaperPanel({ id, entries, showPictures, listRoute }: Props) {
  const panel = useRef<HTMLElement>(null);
  // Where the list was: as yet it is on the screen, and where the paper lies over it the page grows shorter.
  const [listTop] = useState(() => scrollY);
  const last = useRef(id);
  last.current = id;

  useLayoutEffect(
    () => () => {
      const wasOver = isOverList();
      // When it has gone, the list is where it was, with the focus on the card of the paper that was open last.
      requestAnimationFrame(() => {
        if (wasOver) scrollTo(0, listTop);
        if (document.activeElement === document.body) focusTitle(titleOf(last.current));
      });
    },
    [],
  );
  useLayoutEffect(() => {
    panel.current?.scrollTo(0, 0);
    if (isOverList()) panel.current?.scrollIntoView();
    else titleOf(id)?.closest("article")?.scrollIntoView({ block: "nearest" });
  }, [id]);

  return (
    <section class="paper-panel" aria-label="Paper" ref={panel}>
      <PanelTools id={id} entries={entries} listRoute={listRoute} />
      <PaperPage key={id} id={id} showPictures={showPictures} />
    </section>
  );
}
