import { daysOf, weeksOfMonth } from "../../utils/ground/dates/calendar";
import { type Day, isRestDay, WEEKDAYS } from "../../utils/ground/dates/day";
import { isOpen, type Period, periodOf } from "../../utils/ground/dates/period";
import { dayTitle, periodTitle, weekdayName } from "../../utils/i18n/dates";
import { formatNumber } from "../../utils/i18n/numbers";
import { feedOf } from "../../utils/model/feed";
import { feedRoute } from "../../utils/route/formatRoute";
import { t } from "./t";

interface Props {
  month: Period;
  chosen: Period;
  /** How many papers each day has, as far as known. */
  counts: ReadonlyMap<Day, number>;
  onChoose: () => void;
}

/** A month from which a day or a week is chosen. Days without a list cannot be chosen. */
export function Calendar({ month, chosen, counts, onChoose }: Props) {
  const now = Date.now();
  const chosenDays = new Set(daysOf(chosen));

  function cell(day: Day) {
    const period = periodOf(chosen.kind, day);
    const count = counts.get(day);
    const name = formatNumber(Number(day.slice(8)));
    const hasNone = chosen.kind === "day" && (isRestDay(day) || count === 0);
    if (hasNone || !isOpen(periodOf("day", day), now)) return <span>{name}</span>;
    const title = chosen.kind === "day" ? dayTitle(day, now) : periodTitle(period, now);
    return (
      <a
        href={feedRoute(feedOf(period))}
        aria-label={count && chosen.kind === "day" ? t("calendar.day", { n: count, date: title }) : title}
        title={count ? t("common.papers", { n: count }) : undefined}
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
            <th key={weekday} scope="col" aria-label={weekdayName(weekday)}>
              {weekdayName(weekday, "narrow")}
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
