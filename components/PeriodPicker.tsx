import { useRef } from "preact/hooks";
import type { Day } from "../utils/dates/day";
import type { Period } from "../utils/dates/period";
import { Icon } from "./Icon";
import { useLazy } from "./useLazy";

interface Props {
  period: Period;
  /** How many papers each known day has. */
  counts: ReadonlyMap<Day, number>;
}

/** Any day, week or month since the beginning, picked from a calendar that knows which days have papers. */
export function PeriodPicker({ period, counts }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const [Pages, wantPages] = useLazy(async () => (await import("./CalendarPages")).CalendarPages);
  const name = `Choose a ${period.kind}`;
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={name}
        title={name}
        popovertarget="period-picker"
        onClick={wantPages}
      >
        <Icon name="calendar" />
      </button>
      <div
        ref={panel}
        id="period-picker"
        class="period-picker"
        popover="auto"
        role="dialog"
        aria-label={name}
      >
        {Pages && (
          <Pages
            key={period.name}
            period={period}
            counts={counts}
            onChoose={() => panel.current?.hidePopover()}
          />
        )}
      </div>
    </>
  );
}
