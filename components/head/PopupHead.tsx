import type { ComponentChildren } from "preact";
import type { PeriodOnShow } from "../page/usePeriod";
import { PeriodSteps } from "./PeriodSteps";
import { PeriodTitle } from "./PeriodTitle";

/** A title with more characters than this is set smaller, so that it fits on one line beside the count. */
const LONG_TITLE = 20;

interface Props {
  views: ComponentChildren;
  period: PeriodOnShow;
  /** Beside the title: the number of papers, and the button that refreshes. */
  children: ComponentChildren;
}

/** The head of the popup: the title in one line, the views and the steps in another. */
export function PopupHead({ views, period, children }: Props) {
  return (
    <header class="popup-head">
      <h1 data-long={period.title.length > LONG_TITLE}>
        <PeriodTitle {...period} />
      </h1>
      {children}
      <div class="popup-views">
        {views}
        <PeriodSteps shown={period} />
      </div>
    </header>
  );
}
