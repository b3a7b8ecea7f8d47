import "./paper.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Entry } from "../../utils/model/entry";
import { focusTitle, titleOf } from "../page/cards";
import { PanelTools } from "./PanelTools";
import { PaperPage } from "./PaperPage";
import { t } from "./t";

/** The props of PaperPanel. */
export interface Props {
  /** The paper's id as written in the address. */
  id: string;
  /** The entries of the list it was opened from, as sorted and filtered there. */
  entries: readonly Entry[];
  /** True if pictures are shown without being asked for. */
  showPictures: boolean;
  /** The address of the list. */
  listRoute: string;
}

/** True if the paper covers the list, which is then off the screen. */
const isOverList = () => !document.querySelector("main")?.checkVisibility();

/** The open paper: beside the list if there is room, otherwise over it. */
export function PaperPanel({ id, entries, showPictures, listRoute }: Props) {
  const panel = useRef<HTMLElement>(null);
  // The scroll position of the list, read while the list is still on the screen: the panel may make the page shorter.
  const [listTop] = useState(() => scrollY);
  const last = useRef(id);
  last.current = id;

  useLayoutEffect(
    () => () => {
      const wasOver = isOverList();
      // When the panel has closed, the list returns to its position, and the card of the last open paper gets the focus.
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
    <section class="paper-panel" aria-label={t("paper.panel.title")} ref={panel}>
      <PanelTools id={id} entries={entries} listRoute={listRoute} />
      <PaperPage key={id} id={id} showPictures={showPictures} />
    </section>
  );
}
