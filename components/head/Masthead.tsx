import type { ComponentChildren } from "preact";
import type { PeriodOnShow } from "../page/usePeriod";
import { PeriodPicker } from "./PeriodPicker";
import { PeriodSteps } from "./PeriodSteps";
import { PeriodTitle } from "./PeriodTitle";

interface Props {
  views: ComponentChildren;
  period: PeriodOnShow;
  /** The search box and the buttons of the page. */
  tools: ComponentChildren;
  /** The line under the title: the number of papers, and the status. */
  children: ComponentChildren;
}

/** The head of the new tab: the views, the title with the buttons that step through periods, the search and the tools. */
export function Masthead({ views, period: shown, tools, children }: Props) {
  const { period, counts } = shown;
  return (
    <header class="masthead">
      {views}
      <div class="masthead-day">
        <h1>
          <PeriodTitle {...shown} />
        </h1>
        <PeriodSteps shown={shown} picker={period && <PeriodPicker period={period} counts={counts} />}>
          {children}
        </PeriodSteps>
      </div>
      <div class="masthead-tools">{tools}</div>
    </header>
  );
}
