import type { PeriodOnShow } from "../page/usePeriod";

/** The title of a view. The name of a day, week or month is a date that machines can read, too. */
export const PeriodTitle = ({ title, period }: PeriodOnShow) =>
  period ? <time dateTime={period.name}>{title}</time> : title;
