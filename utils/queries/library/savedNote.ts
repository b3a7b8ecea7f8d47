import { timeAgo } from "../../i18n/dates";
import { t } from "../../i18n/t";
import type { Mark } from "../../model/mark";

/** The note on a saved paper's card: "Saved yesterday". Undefined if the paper is not saved. */
export const savedNote = (mark: Mark | undefined, now: number): string | undefined =>
  mark?.savedAt === undefined ? undefined : t("common.savedAgo", { ago: timeAgo(mark.savedAt, now) });
