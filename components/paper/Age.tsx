import { timeAgo } from "../../utils/i18n/dates";
import { failureSentence } from "../../utils/model/failureSentence";
import type { Load } from "../page/useLoader";
import { t } from "./t";

interface Props {
  /** When it was fetched: milliseconds since the epoch; undefined if it never was. */
  fetchedAt?: number;
  load: Load;
}

/** The age of the data on show, and why newer data could not be fetched. */
export function Age({ fetchedAt, load }: Props) {
  return (
    <p class="paper-age" aria-live="polite">
      {load.failed && <span class="status-failure">{failureSentence(load.failed.failure)}</span>}{" "}
      {fetchedAt !== undefined ? (
        <span>{t("paper.age.updated", { ago: timeAgo(fetchedAt, Date.now()) })}</span>
      ) : (
        load.failed && <span>{t("paper.age.later")}</span>
      )}{" "}
      {load.isLoading ? (
        <span>{t("paper.age.loading")}</span>
      ) : (
        <button type="button" class="text-button" onClick={load.again}>
          {t(load.failed ? "common.tryAgain" : "paper.age.reload")}
        </button>
      )}
    </p>
  );
}
