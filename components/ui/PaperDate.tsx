import { shortDate } from "../../utils/ground/dates/format";

/** A UTC date as the site writes it. */
export function PaperDate({ at }: { at: number }) {
  return <time dateTime={new Date(at).toISOString().slice(0, 10)}>{shortDate(at, Date.now())}</time>;
}
