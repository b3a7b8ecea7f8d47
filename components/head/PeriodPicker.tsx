import { useRef } from "preact/hooks";
import type { Day } from "../../utils/ground/dates/day";
import type { Period } from "../../utils/ground/dates/period";
import { IconButton } from "../ui/IconButton";
import { useLateComponent } from "../ui/useLateComponent";

interface Props {
  period: Period;
  /** How many papers each known day has. */
  counts: ReadonlyMap<Day, number>;
}

/** Any day, week or month since the beginning, picked from a calendar that knows which days have papers. */
export function PeriodPicker({ period, counts }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const [Pages, wantPages] = useLateComponent(
    async () => (await import("../calendar/CalendarPages")).CalendarPages,
  );
  const name = `Choose a ${period.kind}`;
  return (
    <>
      <IconButton icon="calendar" name={name} popovertarget="period-picker" onClick={wantPages} />
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
