import "../ui/Control.css";
import { type Mark, type Status, statusOf } from "../../utils/model/mark";
import { act } from "../page/act";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";
import { t } from "./t";

/** All statuses, in the order in which they are shown. */
export const STATUSES: readonly Status[] = ["toRead", "reading", "done"];

/** The status of a paper, as a choice. Choosing one also saves the paper. */
export function StatusChoice({ id, mark }: { id: string; mark?: Mark }) {
  const stored = mark?.savedAt === undefined ? undefined : statusOf(mark);
  const [shown, put] = usePending<{ status?: Status }>({ status: stored }, id);
  return (
    <fieldset class="own-status">
      <legend class="visually-hidden">{t("saved.status.legend")}</legend>
      {STATUSES.map((status) => (
        <button
          key={status}
          type="button"
          class="control"
          aria-pressed={status === shown.status}
          onClick={() => report(put({ status }, act("setStatus", [id], status)))}
        >
          {t(`common.status.${status}`)}
        </button>
      ))}
    </fieldset>
  );
}
