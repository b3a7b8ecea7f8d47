import "../ui/Control.css";
import { useState } from "preact/hooks";
import { SNOOZES, type Snooze, snoozeDate, snoozeTime } from "../../utils/actions/snooze";
import { clockTime } from "../../utils/ground/dates/format";
import { isSnoozed, type Mark } from "../../utils/model/mark";
import { act } from "../page/act";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";

const NAMES: Record<Snooze, string> = {
  tomorrow: "Tomorrow",
  weekend: "The weekend",
  nextWeek: "Next week",
};

interface Props {
  ids: readonly string[];
  /** What is known of the one paper it is about, where it is one. */
  mark?: Mark;
}

/** Puts papers off until a time at which they come back as new. */
export function SnoozeChoice({ ids, mark }: Props) {
  const [asksDate, setAsksDate] = useState(false);
  const now = Date.now();
  const stored = isSnoozed(mark, now) ? mark?.snoozedUntil : undefined;
  const [{ until }, put] = usePending<{ until?: number }>({ until: stored }, mark?.paperId);
  const putOff = (at: number | undefined) => {
    const job = act("snooze", ids, at);
    // What is known of several papers is not shown.
    report(mark ? put({ until: at }, job) : job);
  };
  const choose = (value: string) => {
    const preset = SNOOZES.find((each) => each === value);
    setAsksDate(value === "date");
    if (preset) putOff(snoozeTime(preset, Date.now()));
    if (value === "end") putOff(undefined);
  };
  return (
    <span class="snooze">
      <select
        class="control"
        aria-label="Snooze"
        value=""
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          currentTarget.value = "";
          choose(value);
        }}
      >
        <option value="" disabled hidden>
          {until === undefined ? "Snooze…" : `Until ${clockTime(until, now)}`}
        </option>
        {SNOOZES.map((each) => (
          <option key={each} value={each}>
            {`${NAMES[each]}, ${clockTime(snoozeTime(each, now), now)}`}
          </option>
        ))}
        <option value="date">On a date…</option>
        {(until !== undefined || !mark) && <option value="end">No longer</option>}
      </select>
      {asksDate && <SnoozeDate onChoose={putOff} onDone={() => setAsksDate(false)} />}
    </span>
  );
}

interface DateProps {
  onChoose: (at: number) => void;
  onDone: () => void;
}

/** The date on which a paper comes back; one that is over is refused by the field itself. */
function SnoozeDate({ onChoose, onDone }: DateProps) {
  const [date, setDate] = useState("");
  const at = snoozeDate(date, Date.now());
  return (
    <form
      class="snooze-date"
      onSubmit={(event) => {
        event.preventDefault();
        if (at === undefined) return;
        onChoose(at);
        onDone();
      }}
    >
      <input
        class="control"
        type="date"
        aria-label="Comes back on"
        value={date}
        onInput={(event) => setDate(event.currentTarget.value)}
      />
      <button type="submit" class="control" disabled={at === undefined}>
        Snooze
      </button>
    </form>
  );
}
