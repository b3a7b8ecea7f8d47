import type { Day } from "../ground/dates/day";
import type { DigestRhythm, Settings } from "../model/settings";

/** The times of digests. */
export interface Plan {
  every: Exclude<DigestRhythm, "never">;
  /** The day of weekly digests, from 1 (Monday) to 7. */
  weekday: number;
  /** The time of day, `08:00`. */
  time: string;
  /** The IANA name of the time zone of `time`. */
  zone: string;
}

/** A digest to be made. */
export interface Due {
  /** Its day in the plan's zone. */
  day: Day;
  /** When it is due, in milliseconds since the epoch. */
  at: number;
}

/** The plan in the settings; undefined if digests are switched off. */
export function planOf({ digestEvery, digestWeekday, digestTime, digestZone }: Settings): Plan | undefined {
  if (digestEvery === "never") return undefined;
  return { every: digestEvery, weekday: digestWeekday, time: digestTime, zone: zoneOf(digestZone) };
}

/** The IANA name of a zone; that of the machine if the name is empty or unknown to this browser. */
export function zoneOf(name: string): string {
  try {
    return Temporal.Now.zonedDateTimeISO(name || Temporal.Now.timeZoneId()).timeZoneId;
  } catch {
    return Temporal.Now.timeZoneId();
  }
}

/** The day of a moment in a zone. */
const dateAt = (at: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();

const isChosen = ({ every, weekday }: Plan, { dayOfWeek }: Temporal.PlainDate) =>
  every === "day" || (every === "week" ? dayOfWeek === weekday : dayOfWeek <= 5);

/**
 * The digest of a day; undefined if the plan has none on it. When clocks are changed, a time that is skipped counts as
 * one hour later, and of a time that comes twice the first counts. A day that a country skipped to cross the date line
 * has no digest.
 */
function dueOn(plan: Plan, date: Temporal.PlainDate): Due | undefined {
  const { zone: timeZone, time } = plan;
  if (!isChosen(plan, date) || !date.toZonedDateTime(timeZone).toPlainDate().equals(date)) return undefined;
  const { epochMilliseconds: at } = date.toZonedDateTime({ timeZone, plainTime: time });
  return { day: date.toString(), at };
}

/** The latest digest that is due at a moment. */
export function lastDue(plan: Plan, now: number): Due {
  for (let date = dateAt(now, plan.zone); ; date = date.subtract({ days: 1 })) {
    const due = dueOn(plan, date);
    if (due && due.at <= now) return due;
  }
}

/** The next digest after a moment. */
export function nextDue(plan: Plan, now: number): Due {
  // A skipped time of yesterday may have moved into today.
  for (let date = dateAt(now, plan.zone).subtract({ days: 1 }); ; date = date.add({ days: 1 })) {
    const due = dueOn(plan, date);
    if (due && due.at > now) return due;
  }
}

/**
 * The digest to be made now, if any. Of several missed digests only the latest is made, and none if its day or a later
 * one has a digest already, in whatever zone. Days in the future are ignored: they come from a clock that was set back
 * since, or from a zone further east.
 * @param since when digests were switched on; earlier digests are not made
 * @param made the days that have digests
 */
export function dueNow(plan: Plan, since: number, made: readonly Day[], now: number): Due | undefined {
  const due = lastDue(plan, now);
  if (due.at < since && since <= now) return undefined;
  const today = dateAt(now, plan.zone).toString();
  return made.some((day) => day === due.day || (day > due.day && day <= today)) ? undefined : due;
}
