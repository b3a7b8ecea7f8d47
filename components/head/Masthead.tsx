import type { ComponentChildren } from "preact";
import type { Day } from "../../utils/ground/dates/day";
import type { Period } from "../../utils/ground/dates/period";
import type { ListView } from "../../utils/route/route";
import { withKey } from "../page/keyTable";
import type { Search } from "../page/useRoute";
import { Icon } from "../ui/Icon";
import { OptionsButton } from "./OptionsButton";
import { PeriodPicker } from "./PeriodPicker";
import { PeriodSteps } from "./PeriodSteps";
import { RefreshButton } from "./RefreshButton";
import { SearchBox } from "./SearchBox";
import { Views } from "./Views";

interface Props {
  view: ListView;
  /** What is searched for. */
  query?: string;
  onSearch: Search;
  title: string;
  /** The latest day with papers. */
  latest?: Day;
  savedCount?: number;
  /** What is stepped by, and what a step does; see PeriodSteps. */
  period?: Period;
  /** How many papers each known day has. */
  counts: ReadonlyMap<Day, number>;
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
  const { period } = props;
  return (
    <header class="masthead">
      <Views current={props.view} latest={props.latest} savedCount={props.savedCount} />
      <div class="masthead-day">
        <h1>{props.title}</h1>
        <PeriodSteps
          kind={period?.kind}
          onPrevious={props.onPrevious}
          onNext={props.onNext}
          picker={period && <PeriodPicker period={period} counts={props.counts} />}
        >
          {props.children}
        </PeriodSteps>
      </div>
      <div class="masthead-tools">
        <SearchBox query={props.query} onSearch={props.onSearch} />
        <RefreshButton isRefreshing={props.isRefreshing} onRefresh={props.onRefresh} />
        <button
          type="button"
          class="icon-button"
          aria-label="Keys"
          title={withKey("Keys", "help")}
          onClick={props.onHelp}
        >
          <Icon name="help" />
        </button>
        <OptionsButton />
      </div>
    </header>
  );
}
