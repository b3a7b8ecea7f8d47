import { useRef } from "preact/hooks";
import type { Day } from "../../utils/ground/dates/day";
import type { Period } from "../../utils/ground/dates/period";
import { IconButton } from "../ui/IconButton";
import { useLateComponent } from "../ui/useLateComponent";
import { t } from "./t";

interface Props {
  period: Period;
  /** How many papers each known day has. */
  counts: ReadonlyMap<Day, number>;
}

/** Picks any day, week or month since the first list, from a calendar that shows which days have papers. */
export function PeriodPicker({ period, counts }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const [Pages, wantPages] = useLateComponent(
    async () => (await import("../calendar/CalendarPages")).CalendarPages,
  );
  const name = t(`head.choose.${period.kind}`);
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
