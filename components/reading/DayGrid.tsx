import { startOf } from "../../utils/ground/dates/day";
import { dayTitle, shortMonth, weekdayName } from "../../utils/i18n/dates";
import { type DayCounts, levelOf, weekdayOf } from "../../utils/queries/reading/days";
import { t } from "./t";

/** The width of the weekday names, in pixels. */
export const MARGIN = 28;

/** The height of the month names, in pixels. */
const TOP = 16;
const GAP = 2;

/** The weekdays whose rows have their names beside them: Monday, Wednesday, Friday. */
const NAMED_WEEKDAYS = [1, 3, 5];

interface Props {
  what: "read" | "saved";
  /** Consecutive days, the first of them a Monday. */
  days: readonly DayCounts[];
  /** The width and height of a day with the gap to the next, in pixels. */
  step: number;
  total: number;
}

/** A calendar with a column for each week. A day is darker the more papers were read or saved on it. */
export function DayGrid({ what, days, step, total }: Props) {
  const weeks = Math.ceil(days.length / 7);
  const now = Date.now();
  const place = (i: number) => MARGIN + Math.floor(i / 7) * step;
  return (
    <svg
      class="day-grid"
      data-what={what}
      role="img"
      aria-label={t(`reading.calendar.${what}`, { n: total })}
      width={MARGIN + weeks * step}
      height={TOP + 7 * step}
    >
      <g>
        {NAMED_WEEKDAYS.map((weekday) => (
          <text key={weekday} x={0} y={TOP + (weekday - 0.5) * step} dominant-baseline="middle">
            {weekdayName(weekday, "short")}
          </text>
        ))}
        {monthStarts(days).map((i) => (
          <text key={i} x={place(i)} y={TOP - 5}>
            {shortMonth(startOf(days[i]?.day ?? ""))}
          </text>
        ))}
      </g>
      {days.map(({ day, ...counts }, i) => (
        <rect
          key={day}
          data-level={levelOf(counts[what])}
          x={place(i)}
          y={TOP + weekdayOf(day) * step}
          width={step - GAP}
          height={step - GAP}
          rx={2}
        >
          <title>{t(`reading.day.${what}`, { date: dayTitle(day, now), n: counts[what] })}</title>
        </rect>
      ))}
    </svg>
  );
}

/** The indexes of the first Mondays of months, at least three weeks apart: a month name is that wide. */
function monthStarts(days: readonly DayCounts[]): number[] {
  return days
    .flatMap(({ day }, i) => {
      const isMonday = i % 7 === 0;
      const before = days[i - 7]?.day ?? "";
      return isMonday && before.slice(0, 7) !== day.slice(0, 7) && i + 21 <= days.length ? [i] : [];
    })
    .filter((i, nth, all) => nth > 0 || (all[1] ?? Infinity) - i >= 21);
}
