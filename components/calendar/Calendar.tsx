import { daysOf, weeksOfMonth } from "../../utils/ground/dates/calendar";
import { type Day, isRestDay } from "../../utils/ground/dates/day";
import { dayTitle, periodTitle } from "../../utils/ground/dates/format";
import { isOpen, type Period, periodOf } from "../../utils/ground/dates/period";
import { feedOf } from "../../utils/model/feed";
import { feedRoute } from "../../utils/route/formatRoute";

const WEEKDAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

interface Props {
  month: Period;
  chosen: Period;
  /** How many papers each known day has. */
  counts: ReadonlyMap<Day, number>;
  onChoose: () => void;
}

/** A month with its days, or with its weeks where a week is to be chosen; days without a list cannot be. */
export function Calendar({ month, chosen, counts, onChoose }: Props) {
  const now = Date.now();
  const chosenDays = new Set(daysOf(chosen));

  function cell(day: Day) {
    const period = periodOf(chosen.kind, day);
    const count = counts.get(day);
    const name = Number(day.slice(8));
    const hasNone = chosen.kind === "day" && (isRestDay(day) || count === 0);
    if (hasNone || !isOpen(periodOf("day", day), now)) return <span>{name}</span>;
    const title = chosen.kind === "day" ? dayTitle(day, now) : periodTitle(period, now);
    return (
      <a
        href={feedRoute(feedOf(period))}
        aria-label={count && chosen.kind === "day" ? `${title}, ${count} papers` : title}
        title={count ? `${count} papers` : undefined}
        data-known={Boolean(count)}
        onClick={onChoose}
      >
        {name}
      </a>
    );
  }

  return (
    <table class="calendar">
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} data-chosen={chosenDays.has(day)} data-outside={!day.startsWith(month.name)}>
                {cell(day)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
