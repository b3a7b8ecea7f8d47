import type { Day } from "../ground/dates/day";
import type { DigestRhythm, Settings } from "../model/settings";

/** When digests come. */
export interface Plan {
  every: Exclude<DigestRhythm, "never">;
  /** The day of the week of a weekly one: 1, a Monday, to 7. */
  weekday: number;
  /** A time of the clock, `08:00`. */
  time: string;
  /** The IANA name of the zone of that clock. */
  zone: string;
}

/** A digest that is to be made: its day, by the calendar of the zone, and from when on, in milliseconds since the epoch. */
export interface Due {
  day: Day;
  at: number;
}

/** What the settings say of when digests come; undefined where none do. */
export function planOf({ digestEvery, digestWeekday, digestTime, digestZone }: Settings): Plan | undefined {
  if (digestEvery === "never") return undefined;
  return { every: digestEvery, weekday: digestWeekday, time: digestTime, zone: zoneOf(digestZone) };
}

/** The zone of a name; that of the machine where there is no name, or none that this browser knows. */
export function zoneOf(name: string): string {
  try {
    return Temporal.Now.zonedDateTimeISO(name || Temporal.Now.timeZoneId()).timeZoneId;
  } catch {
    return Temporal.Now.timeZoneId();
  }
}

/** The day that a moment is in, in a zone. */
const dateAt = (at: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();

const isChosen = ({ every, weekday }: Plan, { dayOfWeek }: Temporal.PlainDate) =>
  every === "day" || (every === "week" ? dayOfWeek === weekday : dayOfWeek <= 5);

/**
 * The digest of a day, where that has one. An hour that the clock leaves out is the one after, one that comes twice is the
 * first. A day that is left out, as where a country moved across the date line, has none.
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

/** The next digest that is not due yet. */
export function nextDue(plan: Plan, now: number): Due {
  // The hour of yesterday may have been moved into today.
  for (let date = dateAt(now, plan.zone).subtract({ days: 1 }); ; date = date.add({ days: 1 })) {
    const due = dueOn(plan, date);
    if (due && due.at > now) return due;
  }
}

/**
 * The digest that is to be made now, if any: one, the latest, however many were slept through. None where there is one of
 * that day or of one since, whatever the zone was then. Days that lie ahead were written by a clock since set back, or east
 * of here, and bind nobody.
 * @param since when digests were switched on: what was due before then is not made up for
 * @param made the days of which there are digests
 */
export function dueNow(plan: Plan, since: number, made: readonly Day[], now: number): Due | undefined {
  const due = lastDue(plan, now);
  if (due.at < since && since <= now) return undefined;
  const today = dateAt(now, plan.zone).toString();
  return made.some((day) => day === due.day || (day > due.day && day <= today)) ? undefined : due;
}
