import type { ComponentChildren } from "preact";
import { type KeyName, withKey } from "../page/keyTable";
import type { PeriodOnShow } from "../page/usePeriod";
import { Icon } from "../ui/Icon";

interface Props {
  /** Where it is of no period there is nothing to step between, and only what is said is shown. */
  shown: PeriodOnShow;
  /** What picks any other period. */
  picker?: ComponentChildren;
  children?: ComponentChildren;
}

/** Steps to the periods beside the one on show, around what is said of it. */
export function PeriodSteps({ shown: { period, previous, next }, picker, children }: Props) {
  const step = (direction: "Previous" | "Next", key: KeyName, onClick?: () => void) =>
    period && (
      <button
        type="button"
        class="icon-button"
        aria-label={`${direction} ${period.kind}`}
        title={withKey(`${direction} ${period.kind}`, key)}
        disabled={!onClick}
        onClick={onClick}
      >
        <Icon name={direction === "Previous" ? "previous" : "next"} />
      </button>
    );
  return (
    <div class="period-steps">
      {step("Previous", "previousPeriod", previous)}
      {children}
      {picker}
      {step("Next", "nextPeriod", next)}
    </div>
  );
}
