import { useEffect } from "preact/hooks";
import { Icon } from "./Icon";
import { PickRoute } from "./PickRoute";
import { useLazy } from "./useLazy";

/** The paper that is open, beside the list where there is room and over it where there is none. */
export function PaperPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const [PaperPage, wantPaperPage] = useLazy(async () => (await import("./paper/PaperPage")).PaperPage);
  useEffect(wantPaperPage, []);
  return (
    <section class="paper-panel" aria-label="Paper">
      <button type="button" class="icon-button paper-panel-close" aria-label="Close" onClick={onClose}>
        <Icon name="hide" />
      </button>
      {/* On its own page a paper needs no way there, nor to other lists. */}
      <PickRoute.Provider value={undefined}>{PaperPage && <PaperPage key={id} id={id} />}</PickRoute.Provider>
    </section>
  );
}
