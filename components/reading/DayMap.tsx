import { useRef } from "preact/hooks";
import { countOf } from "../../utils/ground/count";
import { dayTitle } from "../../utils/ground/dates/format";
import { type DayCounts, totalOf, WEEKS } from "../../utils/queries/reading/days";
import { DayGrid, MARGIN } from "./DayGrid";
import { Figure } from "./Figure";
import { useWidth } from "./useWidth";

/** How wide a week is at least and at most, in pixels. */
const STEP = { least: 12, most: 18 };

/** A calendar of the days on which papers were read, and one of those on which they were saved. */
export function DayMap({ days }: { days: readonly DayCounts[] }) {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root) - MARGIN;
  const step = Math.min(STEP.most, Math.max(STEP.least, Math.floor(width / WEEKS)));
  // Where there is no room for all weeks the last ones are shown, whole ones; the table has all.
  const weeks = Math.max(1, Math.min(WEEKS, Math.floor(width / step)));
  const shown = days.slice((WEEKS - weeks) * 7);
  const { read, saved } = totalOf(days);
  const on = (what: "read" | "saved") => countOf(days.filter((day) => day[what]).length, "day");
  const now = Date.now();
  const rows = [...days]
    .reverse()
    .filter((day) => day.read || day.saved)
    .map((day) => [dayTitle(day.day, now), day.read, day.saved]);
  return (
    <Figure
      title="Day by day"
      isWide
      summary={`You read on ${on("read")} and saved on ${on("saved")}.`}
      table={{ head: ["Day", "Read", "Saved"], rows }}
    >
      <div ref={root} class="day-map">
        {width > 0 && (
          <>
            <p>Read</p>
            <DayGrid what="read" days={shown} step={step} total={read} />
            <p>Saved</p>
            <DayGrid what="saved" days={shown} step={step} total={saved} />
          </>
        )}
      </div>
    </Figure>
  );
}
