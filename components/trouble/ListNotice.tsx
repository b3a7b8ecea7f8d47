import { isRestDay } from "../../utils/ground/dates/day";
import type { Period } from "../../utils/ground/dates/period";
import { periodTitle } from "../../utils/i18n/dates";
import type { PaperList } from "../../utils/model/entry";
import { failureSentence } from "../../utils/model/failureSentence";
import type { Overview } from "../../utils/queries/lists/overview";
import { AS_LISTED } from "../../utils/route/arrangement";
import { arrangedRoute } from "../../utils/route/formatRoute";
import type { Route } from "../../utils/route/route";
import type { Load } from "../page/useLoader";
import { Notice, Skeleton } from "../ui/Notice";
import { t } from "./t";

/** A list that shows no papers, and the state of its fetching. */
export interface Props {
  route: Route;
  list: PaperList;
  /** The period on show; undefined if the list has none, and before the latest day is known. */
  period?: Period;
  overview: Overview;
  load?: Load;
  onRefresh: () => void;
}

/**
 * The reason why a list shows no papers: no paper matches the filters, all are hidden or muted, they are being fetched, the
 * fetch failed, or Hugging Face has listed none.
 */
export function ListNotice({ route, list, period, overview, load, onRefresh }: Props) {
  if (route.view === "reading") {
    const here = `/newtab.html${arrangedRoute(route, route.arrangement)}`;
    return (
      <Notice title={t("trouble.reading")}>
        <p>
          <a href={here} target="_blank" rel="noreferrer">
            {t("trouble.reading.open")}
          </a>
        </p>
      </Notice>
    );
  }
  if (list.entries.length > 0) {
    return (
      <Notice title={t("trouble.filtered")}>
        <p>
          <a href={arrangedRoute(route, AS_LISTED)}>{t("trouble.filtered.all")}</a>
        </p>
      </Notice>
    );
  }
  if (list.hidden.length > 0) {
    return (
      <Notice title={t("trouble.hidden")}>
        <p>{t("trouble.hidden.text")}</p>
      </Notice>
    );
  }
  if (list.muted.length > 0) {
    return (
      <Notice title={t("trouble.muted")}>
        <p>{t("trouble.muted.text")}</p>
      </Notice>
    );
  }
  const failure = load?.failed?.failure ?? (list.feed ? undefined : overview.following?.failure);
  if (failure) {
    return (
      <Notice title={t("trouble.failed")}>
        <p>{failureSentence(failure)}</p>
        <p>
          <button type="button" class="text-button" onClick={load?.failed ? load.again : onRefresh}>
            {t("common.tryAgain")}
          </button>
        </p>
      </Notice>
    );
  }
  if (!list.feed) {
    return (
      <>
        <Notice title={t("trouble.loading")} />
        <Skeleton />
      </>
    );
  }
  return (
    <Notice title={emptyTitle(period)}>
      <p>{emptyReason(period)}</p>
    </Notice>
  );
}

const emptyTitle = (period: Period | undefined): string =>
  t(`trouble.none.${period?.kind ?? "list"}`, { date: period ? periodTitle(period, Date.now()) : "" });

function emptyReason(period: Period | undefined): string {
  if (period?.kind !== "day") return t("trouble.why.yet");
  return t(isRestDay(period.name) ? "trouble.why.weekend" : "trouble.why.holiday");
}
