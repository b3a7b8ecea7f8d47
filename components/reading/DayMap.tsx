import { useRef } from "preact/hooks";
import { dayTitle } from "../../utils/i18n/dates";
import { type DayCounts, totalOf, WEEKS } from "../../utils/queries/reading/days";
import { DayGrid, MARGIN } from "./DayGrid";
import { Figure } from "./Figure";
import { t } from "./t";
import { useWidth } from "./useWidth";

/** The least and greatest width of a week, in pixels. */
const STEP = { least: 12, most: 18 };

/** One calendar of the days on which papers were read, and one of the days on which they were saved. */
export function DayMap({ days }: { days: readonly DayCounts[] }) {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root) - MARGIN;
  const step = Math.min(STEP.most, Math.max(STEP.least, Math.floor(width / WEEKS)));
  // A narrow page shows as many of the last weeks as fit; the table has all.
  const weeks = Math.max(1, Math.min(WEEKS, Math.floor(width / step)));
  const shown = days.slice((WEEKS - weeks) * 7);
  const { read, saved } = totalOf(days);
  const daysWith = (what: "read" | "saved") =>
    t("reading.days.count", { n: days.filter((day) => day[what]).length });
  const now = Date.now();
  const rows = [...days]
    .reverse()
    .filter((day) => day.read || day.saved)
    .map((day) => [dayTitle(day.day, now), day.read, day.saved]);
  return (
    <Figure
      title={t("reading.days.title")}
      isWide
      summary={t("reading.days.sum", { read: daysWith("read"), saved: daysWith("saved") })}
      table={{ head: [t("reading.column.day"), t("reading.read"), t("reading.saved")], rows }}
    >
      <div ref={root} class="day-map">
        {width > 0 && (
          <>
            <p>{t("reading.read")}</p>
            <DayGrid what="read" days={shown} step={step} total={read} />
            <p>{t("reading.saved")}</p>
            <DayGrid what="saved" days={shown} step={step} total={saved} />
          </>
        )}
      </div>
    </Figure>
  );
}
