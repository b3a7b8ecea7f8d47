import "../ui/Control.css";
import { useState } from "preact/hooks";
import { SNOOZES, snoozeDate, snoozeTime } from "../../utils/actions/snooze";
import { clockTime } from "../../utils/i18n/dates";
import { isSnoozed, type Mark } from "../../utils/model/mark";
import { act } from "../page/act";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";
import { t } from "./t";

interface Props {
  ids: readonly string[];
  /** The mark of the paper, if `ids` is one paper whose snooze is to be shown. */
  mark?: Mark;
}

/** Snoozes papers until a time at which they come back as new. */
export function SnoozeChoice({ ids, mark }: Props) {
  const [asksDate, setAsksDate] = useState(false);
  const now = Date.now();
  const stored = isSnoozed(mark, now) ? mark?.snoozedUntil : undefined;
  const [{ until }, put] = usePending<{ until?: number }>({ until: stored }, mark?.paperId);
  const putOff = (at: number | undefined) => {
    const job = act("snooze", ids, at);
    // Several papers can be snoozed until different times, so none is shown.
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
        aria-label={t("saved.snooze.label")}
        value=""
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          currentTarget.value = "";
          choose(value);
        }}
      >
        <option value="" disabled hidden>
          {until === undefined
            ? t("saved.snooze.first")
            : t("saved.snooze.until", { time: clockTime(until, now) })}
        </option>
        {SNOOZES.map((each) => (
          <option key={each} value={each}>
            {t(`saved.snooze.${each}`, { time: clockTime(snoozeTime(each, now), now) })}
          </option>
        ))}
        <option value="date">{t("saved.snooze.pick")}</option>
        {(until !== undefined || !mark) && <option value="end">{t("saved.snooze.end")}</option>}
      </select>
      {asksDate && <SnoozeDate onChoose={putOff} onDone={() => setAsksDate(false)} />}
    </span>
  );
}

interface DateProps {
  onChoose: (at: number) => void;
  onDone: () => void;
}

/** Asks for the date on which papers come back. A date that has passed cannot be submitted. */
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
        aria-label={t("saved.snooze.date")}
        value={date}
        onInput={(event) => setDate(event.currentTarget.value)}
      />
      <button type="submit" class="control" disabled={at === undefined}>
        {t("saved.snooze.save")}
      </button>
    </form>
  );
}
