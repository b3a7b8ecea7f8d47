import { countOf } from "../../utils/ground/count";
import { startOf } from "../../utils/ground/dates/day";
import { dayTitle } from "../../utils/ground/dates/format";
import { type DayCounts, levelOf, weekdayOf } from "../../utils/queries/reading/days";

/** The room for the names of the weekdays, in pixels. */
export const MARGIN = 28;

/** The room for the names of the months. */
const TOP = 16;
const GAP = 2;

const WEEKDAYS = ["Mon", "", "Wed", "", "Fri", "", ""];
const monthName = new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" });

interface Props {
  what: "read" | "saved";
  /** Days that follow each other from a Monday on. */
  days: readonly DayCounts[];
  /** How wide and high a day is, with the gap to the next, in pixels. */
  step: number;
  total: number;
}

/** Weeks as columns of days, each the darker the more papers were read or saved on it. */
export function DayGrid({ what, days, step, total }: Props) {
  const weeks = Math.ceil(days.length / 7);
  const now = Date.now();
  const place = (i: number) => MARGIN + Math.floor(i / 7) * step;
  return (
    <svg
      class="day-grid"
      data-what={what}
      role="img"
      aria-label={`Calendar of ${countOf(total, "paper")} ${what}`}
      width={MARGIN + weeks * step}
      height={TOP + 7 * step}
    >
      <g>
        {WEEKDAYS.map((name, row) => (
          <text key={row} x={0} y={TOP + (row + 0.5) * step} dominant-baseline="middle">
            {name}
          </text>
        ))}
        {monthStarts(days).map((i) => (
          <text key={i} x={place(i)} y={TOP - 5}>
            {monthName.format(startOf(days[i]?.day ?? ""))}
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
          <title>{`${dayTitle(day, now)}: ${countOf(counts[what], "paper")} ${what}`}</title>
        </rect>
      ))}
    </svg>
  );
}

/** The Mondays of weeks in which a month begins; the name of one needs the room of three weeks. */
function monthStarts(days: readonly DayCounts[]): number[] {
  return days
    .flatMap(({ day }, i) => {
      const isMonday = i % 7 === 0;
      const before = days[i - 7]?.day ?? "";
      return isMonday && before.slice(0, 7) !== day.slice(0, 7) && i + 21 <= days.length ? [i] : [];
    })
    .filter((i, nth, all) => nth > 0 || (all[1] ?? Infinity) - i >= 21);
}
