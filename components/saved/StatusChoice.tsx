import "../ui/Control.css";
import { type Mark, type Status, statusOf } from "../../utils/model/mark";
import { act } from "../page/act";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";

/** The words for how far a paper has come, in order. */
export const STATUS_NAMES: { status: Status; name: string }[] = [
  { status: "toRead", name: "To read" },
  { status: "reading", name: "Reading" },
  { status: "done", name: "Done" },
];

/** How far a paper has come; a paper that is given a status is saved. */
export function StatusChoice({ id, mark }: { id: string; mark?: Mark }) {
  const stored = mark?.savedAt === undefined ? undefined : statusOf(mark);
  const [shown, put] = usePending<{ status?: Status }>({ status: stored }, id);
  return (
    <fieldset class="own-status">
      <legend class="visually-hidden">Status</legend>
      {STATUS_NAMES.map(({ status, name }) => (
        <button
          key={status}
          type="button"
          class="control"
          aria-pressed={status === shown.status}
          onClick={() => report(put({ status }, act("setStatus", [id], status)))}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
