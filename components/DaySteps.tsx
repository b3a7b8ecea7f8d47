import type { ComponentChildren } from "preact";
import { Icon } from "./Icon";

interface Props {
  /** What to do for the day before and after; undefined where there is none. */
  onPrevious?: () => void;
  onNext?: () => void;
  /** Whether there are no days to step between, and only what is said is shown. */
  hidden: boolean;
  children: ComponentChildren;
}

/** Steps to the days beside the one on show, around what is said of it. */
export function DaySteps({ onPrevious, onNext, hidden, children }: Props) {
  return (
    <div class="day-steps">
      <button
        type="button"
        class="icon-button"
        aria-label="Previous day"
        title="Previous day ([)"
        hidden={hidden}
        disabled={!onPrevious}
        onClick={onPrevious}
      >
        <Icon name="previous" />
      </button>
      {children}
      <button
        type="button"
        class="icon-button"
        aria-label="Next day"
        title="Next day (])"
        hidden={hidden}
        disabled={!onNext}
        onClick={onNext}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}
