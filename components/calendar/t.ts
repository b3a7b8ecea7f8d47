import calendar from "../../utils/i18n/locales/en/calendar.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of the calendar. */
export const t = textsOf(calendar);
