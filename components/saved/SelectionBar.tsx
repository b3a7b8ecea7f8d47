import "../ui/Control.css";
import "./SelectionBar.css";
import { useState } from "preact/hooks";
import type { TagCount } from "../../utils/actions/tags";
import { countOf, formatCount } from "../../utils/ground/count";
import { useExport } from "../library/useExport";
import { act } from "../page/act";
import { KEYS } from "../page/keyTable";
import { report } from "../ui/report";
import { useLateComponent } from "../ui/useLateComponent";
import { SnoozeChoice } from "./SnoozeChoice";
import { STATUS_NAMES } from "./StatusChoice";
import type { Selection } from "./useSelection";

const STARS = [5, 4, 3, 2, 1];

interface Props {
  selection: Selection;
  tags: readonly TagCount[];
  /** How many papers are in the list. */
  count: number;
}

/** What can be done with the selected papers, each as one step that can be undone. */
export function SelectionBar({ selection, tags, count }: Props) {
  const { ids } = selection;
  const { exportDialog, openExport } = useExport();
  const [isTagging, setTagging] = useState(false);
  const [Tagging, wantTagging] = useLateComponent(async () => (await import("./TagPapers")).TagPapers);
  return (
    <>
      <section class="selection-bar" aria-label="Selection">
        <strong>{countOf(ids.length, "paper")} selected</strong>
        <span class="selection-status">
          {STATUS_NAMES.map(({ status, name }) => (
            <button
              key={status}
              type="button"
              class="control"
              onClick={() => report(act("setStatus", ids, status))}
            >
              {name}
            </button>
          ))}
        </span>
        <button
          type="button"
          class="control"
          onClick={() => {
            wantTagging();
            setTagging(true);
          }}
        >
          Tags…
        </button>
        <select
          class="control"
          aria-label="Rate"
          value=""
          onChange={({ currentTarget }) => {
            const stars = Number(currentTarget.value) || undefined;
            currentTarget.value = "";
            report(act("rate", ids, stars));
          }}
        >
          <option value="" disabled hidden>
            Rate…
          </option>
          {STARS.map((stars) => (
            <option key={stars} value={stars}>
              {"★".repeat(stars)}
            </option>
          ))}
          <option value="0">No rating</option>
        </select>
        <SnoozeChoice ids={ids} />
        <button type="button" class="control" onClick={() => openExport(ids)}>
          Export…
        </button>
        <button type="button" class="control" onClick={() => report(act("mark", ids, "hidden", true))}>
          Hide
        </button>
        <button type="button" class="control" onClick={() => report(act("mark", ids, "saved", false))}>
          Remove
        </button>
        <span class="selection-end">
          {ids.length < count && (
            <button type="button" class="text-button" title={KEYS.selectAll[0]} onClick={selection.all}>
              Select all {formatCount(count)}
            </button>
          )}
          <button type="button" class="text-button" title={KEYS.close[0]} onClick={selection.clear}>
            Clear
          </button>
        </span>
      </section>
      {exportDialog}
      {isTagging && Tagging !== undefined && (
        <Tagging ids={ids} tags={tags} onClose={() => setTagging(false)} />
      )}
    </>
  );
}
