import type { ComponentChildren } from "preact";
import type { PeriodKind } from "../../utils/ground/dates/period";
import { type KeyName, withKey } from "../page/keyTable";
import { Icon } from "../ui/Icon";

interface Props {
  /** What is stepped by; undefined where there is nothing to step between, and only what is said is shown. */
  kind?: PeriodKind;
  /** What to do for the period before and after; undefined where there is none. */
  onPrevious?: () => void;
  onNext?: () => void;
  /** What picks any other period. */
  picker?: ComponentChildren;
  children?: ComponentChildren;
}

/** Steps to the periods beside the one on show, around what is said of it. */
export function PeriodSteps({ kind, onPrevious, onNext, picker, children }: Props) {
  const step = (direction: "Previous" | "Next", key: KeyName, onClick?: () => void) =>
    kind && (
      <button
        type="button"
        class="icon-button"
        aria-label={`${direction} ${kind}`}
        title={withKey(`${direction} ${kind}`, key)}
        disabled={!onClick}
        onClick={onClick}
      >
        <Icon name={direction === "Previous" ? "previous" : "next"} />
      </button>
    );
  return (
    <div class="period-steps">
      {step("Previous", "previousPeriod", onPrevious)}
      {children}
      {picker}
      {step("Next", "nextPeriod", onNext)}
    </div>
  );
}
