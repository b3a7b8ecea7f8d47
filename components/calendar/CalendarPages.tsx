import "./PeriodPicker.css";
import { useState } from "preact/hooks";
import { monthsOfYear } from "../../utils/ground/dates/calendar";
import { type Day, startOf } from "../../utils/ground/dates/day";
import { firstDayOf, isOpen, type Period, periodOf, stepPeriod } from "../../utils/ground/dates/period";
import { periodTitle, shortMonth, yearTitle } from "../../utils/i18n/dates";
import { feedOf } from "../../utils/model/feed";
import { feedRoute } from "../../utils/route/formatRoute";
import { IconButton } from "../ui/IconButton";
import { Calendar } from "./Calendar";
import { t } from "./t";

interface Props {
  period: Period;
  counts: ReadonlyMap<Day, number>;
  onChoose: () => void;
}

/** One month of days or weeks, or one year of months, with buttons to the previous and next one. */
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
        <span>{isOfMonths ? yearTitle(startOf(at)) : periodTitle(periodOf("month", at), now)}</span>
        <PageButton direction="next" unit={unit} onClick={turn(1)} />
      </div>
      {isOfMonths ? (
        <ul class="period-picker-months">
          {monthsOfYear(year).map((month) => {
            const name = shortMonth(startOf(firstDayOf(month)));
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

interface PageButtonProps {
  direction: "previous" | "next";
  unit: "month" | "year";
  /** Absent if there is no such page. */
  onClick?: () => void;
}

/** A button to the previous or the next page. */
function PageButton({ direction, unit, onClick }: PageButtonProps) {
  return (
    <IconButton
      icon={direction}
      name={t(`calendar.${direction}.${unit}`)}
      title={undefined}
      disabled={!onClick}
      onClick={onClick}
    />
  );
}
