import { ListCount } from "../list/ListCount";
import type { PaperListPage } from "../page/usePaperList";
import { PeriodSteps } from "./PeriodSteps";
import { RefreshButton } from "./RefreshButton";
import { Views } from "./Views";

/** A title of more characters is set smaller, so that it keeps to one line beside the count. */
const LONG_TITLE = 20;

/** The head of the popup: what is on show in one line, the ways to the rest in another. */
export function PopupHead({ page }: { page: PaperListPage }) {
  return (
    <header class="popup-head">
      <h1 data-long={page.title.length > LONG_TITLE}>{page.title}</h1>
      <ListCount list={page.list} />
      <RefreshButton isRefreshing={page.isRefreshing} onRefresh={page.refreshAll} />
      <div class="popup-views">
        <Views current={page.place.route.view} latest={page.latest} savedCount={page.overview.savedCount} />
        <PeriodSteps kind={page.period?.kind} onPrevious={page.previous} onNext={page.next} />
      </div>
    </header>
  );
}
