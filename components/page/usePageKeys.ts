import type { Day } from "../../utils/ground/dates/day";
import { viewRoute } from "../../utils/route/formatRoute";
import { report } from "../ui/report";
import { useKeys } from "./keys";
import { libraryActions } from "./libraryActions";
import type { PeriodOnShow } from "./usePeriod";
import { VIEWS } from "./views";

interface Props {
  period: PeriodOnShow;
  /** The latest day with papers. */
  latest?: Day;
  search: () => void;
  refresh: () => void;
  help: () => void;
}

/** The keys that do the same everywhere on a page. */
export function usePageKeys({ period, latest, ...keys }: Props): void {
  useKeys(() => ({
    ...keys,
    undo: () => report(libraryActions().then(({ undo }) => undo())),
    previousPeriod: period.previous,
    nextPeriod: period.next,
    ...Object.fromEntries(
      VIEWS.map(({ key, view }) => [key, () => location.assign(viewRoute(view, latest))]),
    ),
  }));
}
