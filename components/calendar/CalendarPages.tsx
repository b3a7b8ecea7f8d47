import "./PeriodPicker.css";
import { useState } from "preact/hooks";
import { monthsOfYear } from "../../utils/ground/dates/calendar";
import type { Day } from "../../utils/ground/dates/day";
import { periodTitle } from "../../utils/ground/dates/format";
import { firstDayOf, isOpen, type Period, periodOf, stepPeriod } from "../../utils/ground/dates/period";
import { feedOf } from "../../utils/model/feed";
import { feedRoute } from "../../utils/route/formatRoute";
import { IconButton } from "../ui/IconButton";
import { Calendar } from "./Calendar";

interface Props {
  period: Period;
  counts: ReadonlyMap<Day, number>;
  onChoose: () => void;
}

/** A month of days or weeks, or a year of months, with steps to those beside it. */
export function CalendarPages({ period, counts, onChoose }: Props) {
  const [at, setAt] = useState(firstDayOf(period));
  const now = Date.now();
  const year = at.slice(0, 4);
  const isOfMonths = period.kind === "month";
  const unit = isOfMonths ? "year" : "month";

  function turn(step: -1 | 1) {
    const edge = { kind: "month", name: `${year}-${step < 0 ? "01" : "12"}` } as const;
    const next = stepPeriod(isOfMonths ? edge : periodOf("month", at), step, now);
    return next && (() => setAt(firstDayOf(next)));
  }

  return (
    <>
      <div class="period-picker-head">
        <PageButton direction="previous" unit={unit} onClick={turn(-1)} />
        <span>{isOfMonths ? year : periodTitle(periodOf("month", at), now)}</span>
        <PageButton direction="next" unit={unit} onClick={turn(1)} />
      </div>
      {isOfMonths ? (
        <ul class="period-picker-months">
          {monthsOfYear(year).map((month) => {
            const name = periodTitle(month, now).slice(0, 3);
            const isChosen = month.name === period.name;
            return (
              <li key={month.name}>
                {isOpen(month, now) ? (
                  <a href={feedRoute(feedOf(month))} aria-current={isChosen || undefined} onClick={onChoose}>
                    {name}
                  </a>
                ) : (
                  <span>{name}</span>
                )}
              </li>
            );
          })}
        </ul>
      ) : (
        <Calendar month={periodOf("month", at)} chosen={period} counts={counts} onChoose={onChoose} />
      )}
    </>
  );
}

/** A step to the page before or after; without an action there is none. */
function PageButton(props: { direction: "previous" | "next"; unit: string; onClick?: () => void }) {
  return (
    <IconButton
      icon={props.direction}
      name={`Calendar: ${props.direction} ${props.unit}`}
      title={undefined}
      disabled={!props.onClick}
      onClick={props.onClick}
    />
  );
}
