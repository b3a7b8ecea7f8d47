import type { ComponentChildren } from "preact";
import type { PeriodOnShow } from "../page/usePeriod";
import { PeriodSteps } from "./PeriodSteps";

/** A title of more characters is set smaller, so that it keeps to one line beside the count. */
const LONG_TITLE = 20;

interface Props {
  views: ComponentChildren;
  period: PeriodOnShow;
  /** What stands beside the title: how many papers, and how to get more. */
  children: ComponentChildren;
}

/** The head of the popup: what is on show in one line, the ways to the rest in another. */
export function PopupHead({ views, period, children }: Props) {
  return (
    <header class="popup-head">
      <h1 data-long={period.title.length > LONG_TITLE}>{period.title}</h1>
      {children}
      <div class="popup-views">
        {views}
        <PeriodSteps shown={period} />
      </div>
    </header>
  );
}
