import type { ComponentChildren } from "preact";
import type { PeriodKind } from "../utils/dates/period";
import type { ListView } from "../utils/route";
import { Icon } from "./Icon";
import { OptionsButton } from "./OptionsButton";
import { PeriodSteps } from "./PeriodSteps";
import { RefreshButton } from "./RefreshButton";
import { SearchBox } from "./SearchBox";
import { Views } from "./Views";

interface Props {
  view: ListView;
  title: string;
  savedCount: number;
  /** What is stepped by, and what a step does; see PeriodSteps. */
  kind?: PeriodKind;
  onPrevious?: () => void;
  onNext?: () => void;
  isRefreshing: boolean;
  onRefresh: () => void;
  onHelp: () => void;
  /** What is said under the title: how many papers, and how things stand. */
  children: ComponentChildren;
}

/** The head of the front page: the views, the date as its title with the steps beside it, search and the tools. */
export function Masthead(props: Props) {
  return (
    <header class="masthead">
      <Views current={props.view} savedCount={props.savedCount} />
      <div class="masthead-day">
        <h1>{props.title}</h1>
        <PeriodSteps kind={props.kind} onPrevious={props.onPrevious} onNext={props.onNext}>
          {props.children}
        </PeriodSteps>
      </div>
      <div class="masthead-tools">
        <SearchBox />
        <RefreshButton isRefreshing={props.isRefreshing} onRefresh={props.onRefresh} />
        <button type="button" class="icon-button" aria-label="Keys" title="Keys (?)" onClick={props.onHelp}>
          <Icon name="help" />
        </button>
        <OptionsButton />
      </div>
    </header>
  );
}
