import { useRef, useState } from "preact/hooks";
import { monthsOfYear } from "../utils/dates/calendar";
import type { Day } from "../utils/dates/day";
import { periodTitle } from "../utils/dates/format";
import { firstDayOf, isOpen, type Period, periodOf, stepPeriod } from "../utils/dates/period";
import { feedOf } from "../utils/feed";
import { feedRoute } from "../utils/route";
import { Calendar } from "./Calendar";
import { Icon } from "./Icon";

interface Props {
  period: Period;
  /** How many papers each known day has. */
  counts: ReadonlyMap<Day, number>;
}

/** Any day, week or month since the beginning, picked from a calendar that knows which days have papers. */
export function PeriodPicker({ period, counts }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState<Day>();
  const at = page ?? firstDayOf(period);
  const isOfMonths = period.kind === "month";
  const turn = (step: -1 | 1) => {
    const month = periodOf("month", at);
    const far = isOfMonths ? { kind: "month", name: `${at.slice(0, 4)}-${step < 0 ? "01" : "12"}` } : month;
    const next = stepPeriod(far as Period, step, Date.now());
    return next && (() => setPage(firstDayOf(next)));
  };
  const close = () => panel.current?.hidePopover();
  const [previous, next] = [turn(-1), turn(1)];
  const unit = isOfMonths ? "year" : "month";

  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={`Choose a ${period.kind}`}
        title={`Choose a ${period.kind}`}
        popovertarget="period-picker"
        onClick={() => setPage(undefined)}
      >
        <Icon name="calendar" />
      </button>
      <div
        ref={panel}
        id="period-picker"
        class="period-picker"
        popover="auto"
        role="dialog"
        aria-label={`Choose a ${period.kind}`}
      >
        <div class="period-picker-head">
          <button
            type="button"
            class="icon-button"
            aria-label={`Calendar: previous ${unit}`}
            disabled={!previous}
            onClick={previous}
          >
            <Icon name="previous" />
          </button>
          <span>{isOfMonths ? at.slice(0, 4) : periodTitle(periodOf("month", at), Date.now())}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={`Calendar: next ${unit}`}
            disabled={!next}
            onClick={next}
          >
            <Icon name="next" />
          </button>
        </div>
        {isOfMonths ? (
          <ul class="period-picker-months">
            {monthsOfYear(at.slice(0, 4)).map((month) => (
              <li key={month.name}>
                {isOpen(month, Date.now()) ? (
                  <a
                    href={feedRoute(feedOf(month))}
                    aria-current={month.name === period.name || undefined}
                    onClick={close}
                  >
                    {periodTitle(month, Date.now()).slice(0, 3)}
                  </a>
                ) : (
                  <span>{periodTitle(month, Date.now()).slice(0, 3)}</span>
                )}
              </li>
            ))}
          </ul>
        ) : (
          <Calendar month={periodOf("month", at)} chosen={period} counts={counts} onChoose={close} />
        )}
      </div>
    </>
  );
}
