import type { ComponentChildren } from "preact";
import type { PeriodOnShow } from "../page/usePeriod";
import { PeriodPicker } from "./PeriodPicker";
import { PeriodSteps } from "./PeriodSteps";

interface Props {
  views: ComponentChildren;
  period: PeriodOnShow;
  /** The search box and the buttons of the page. */
  tools: ComponentChildren;
  /** What is said under the title: how many papers, and how things stand. */
  children: ComponentChildren;
}

/** The head of the front page: the views, the date as its title with the steps beside it, search and the tools. */
export function Masthead({ views, period: shown, tools, children }: Props) {
  const { title, period, counts } = shown;
  return (
    <header class="masthead">
      {views}
      <div class="masthead-day">
        <h1>{title}</h1>
        <PeriodSteps shown={shown} picker={period && <PeriodPicker period={period} counts={counts} />}>
          {children}
        </PeriodSteps>
      </div>
      <div class="masthead-tools">{tools}</div>
    </header>
  );
}
