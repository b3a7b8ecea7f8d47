import "../ui/Control.css";
import "./SelectionBar.css";
import { useState } from "preact/hooks";
import type { TagCount } from "../../utils/actions/tags";
import { useExport } from "../library/useExport";
import { act } from "../page/act";
import { KEYS } from "../page/keyTable";
import { report } from "../ui/report";
import { useLateComponent } from "../ui/useLateComponent";
import { SnoozeChoice } from "./SnoozeChoice";
import { STATUSES } from "./StatusChoice";
import { t } from "./t";
import type { Selection } from "./useSelection";

const STARS = [5, 4, 3, 2, 1];

interface Props {
  selection: Selection;
  tags: readonly TagCount[];
  /** How many papers are in the list. */
  count: number;
}

/** The actions for the selected papers. Each is one step that can be undone. */
export function SelectionBar({ selection, tags, count }: Props) {
  const { ids } = selection;
  const { exportDialog, openExport } = useExport();
  const [isTagging, setTagging] = useState(false);
  const [Tagging, wantTagging] = useLateComponent(async () => (await import("./TagPapers")).TagPapers);
  return (
    <>
      <section class="selection-bar" aria-label={t("saved.selection.label")}>
        <strong>{t("saved.selection.count", { n: ids.length })}</strong>
        <span class="selection-status">
          {STATUSES.map((status) => (
            <button
              key={status}
              type="button"
              class="control"
              onClick={() => report(act("setStatus", ids, status))}
            >
              {t(`common.status.${status}`)}
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
          {t("saved.selection.tags")}
        </button>
        <select
          class="control"
          aria-label={t("saved.selection.rate")}
          value=""
          onChange={({ currentTarget }) => {
            const stars = Number(currentTarget.value) || undefined;
            currentTarget.value = "";
            report(act("rate", ids, stars));
          }}
        >
          <option value="" disabled hidden>
            {t("saved.selection.rateFirst")}
          </option>
          {STARS.map((stars) => (
            <option key={stars} value={stars}>
              {"★".repeat(stars)}
            </option>
          ))}
          <option value="0">{t("saved.selection.noRating")}</option>
        </select>
        <SnoozeChoice ids={ids} />
        <button type="button" class="control" onClick={() => openExport(ids)}>
          {t("saved.export")}
        </button>
        <button type="button" class="control" onClick={() => report(act("mark", ids, "hidden", true))}>
          {t("saved.selection.hide")}
        </button>
        <button type="button" class="control" onClick={() => report(act("mark", ids, "saved", false))}>
          {t("saved.selection.remove")}
        </button>
        <span class="selection-end">
          {ids.length < count && (
            <button type="button" class="text-button" title={KEYS.selectAll[0]} onClick={selection.all}>
              {t("saved.selection.all", { n: count })}
            </button>
          )}
          <button type="button" class="text-button" title={KEYS.close[0]} onClick={selection.clear}>
            {t("saved.selection.clear")}
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
