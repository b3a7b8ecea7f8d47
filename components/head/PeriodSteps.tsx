import type { ComponentChildren } from "preact";
import { type KeyName, withKey } from "../page/keyTable";
import type { PeriodOnShow } from "../page/usePeriod";
import { IconButton } from "../ui/IconButton";

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
      <IconButton
        icon={direction === "Previous" ? "previous" : "next"}
        name={`${direction} ${period.kind}`}
        title={withKey(`${direction} ${period.kind}`, key)}
        disabled={!onClick}
        onClick={onClick}
      />
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
