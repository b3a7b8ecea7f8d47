import { shortDate } from "../../utils/i18n/dates";

/** The date of a paper, in UTC. `at` is in milliseconds since the epoch. */
export function PaperDate({ at }: { at: number }) {
  return <time dateTime={new Date(at).toISOString().slice(0, 10)}>{shortDate(at, Date.now())}</time>;
}
