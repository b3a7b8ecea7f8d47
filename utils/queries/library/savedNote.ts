import { timeAgo } from "../../i18n/dates";
import type { Mark } from "../../model/mark";
import { t } from "./t";

/** The note on a saved paper's card: "Saved yesterday". Undefined if the paper is not saved. */
export const savedNote = (mark: Mark | undefined, now: number): string | undefined =>
  mark?.savedAt === undefined ? undefined : t("savedNote.savedAgo", { ago: timeAgo(mark.savedAt, now) });
