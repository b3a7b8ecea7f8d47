import { clockTime } from "../i18n/dates";
import type { Change } from "../model/change";
import { t } from "./t";

/** Describes a change in a sentence for the status line: "Saved.", "Marked 12 papers as read." */
export function changeSentence({ what, papers }: Change): string {
  // One paper is not counted: it is the one that was pressed.
  const n = papers > 1 ? papers : 0;
  switch (what.kind) {
    case "mark":
      return t(`actions.mark.${what.field}.${what.on ? "on" : "off"}`, { n });
    case "status":
      return t(`actions.status.${what.status}`, { n });
    case "tag":
      return t(`actions.tag.${what.on ? "on" : "off"}`, { n, tag: what.tag });
    case "rating":
      return what.rating === undefined
        ? t("actions.rating.off", { n })
        : t("actions.rating.on", { n, rating: what.rating });
    case "snooze":
      return what.until === undefined
        ? t("actions.snooze.off", { n })
        : t("actions.snooze.on", { n, time: clockTime(what.until, Date.now()) });
    case "order":
      return t("actions.move", { n });
    case "note":
      return t("actions.note");
    case "renameTag":
      return t("actions.renameTag", { n, tag: what.tag, to: what.to });
    case "removeTag":
      return t("actions.removeTag", { n, tag: what.tag });
    case "colourTag":
      return t("actions.color", { tag: what.tag });
    case "rule":
      return t(`actions.rule.${what.did}.${what.effect}`, { name: what.name });
    case "skip":
      return t("actions.skip");
    case "import":
      return t("actions.import", { n: what.papers });
    case "restore":
      return t("actions.restore");
  }
}
