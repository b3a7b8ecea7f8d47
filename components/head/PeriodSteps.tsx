import type { ComponentChildren } from "preact";
import { type KeyName, withKey } from "../page/keyTable";
import type { PeriodOnShow } from "../page/usePeriod";
import { IconButton } from "../ui/IconButton";
import { t } from "./t";

interface Props {
  /** Without a period there are no buttons, only the children. */
  shown: PeriodOnShow;
  /** A button that picks any other period. */
  picker?: ComponentChildren;
  children?: ComponentChildren;
}

/** Buttons that step to the periods before and after the one on show, around its facts. */
export function PeriodSteps({ shown: { period, previous, next }, picker, children }: Props) {
  const step = (direction: "previous" | "next", key: KeyName, onClick?: () => void) => {
    if (!period) return undefined;
    const name = t(`head.${direction}.${period.kind}`);
    return (
      <IconButton
        icon={direction}
        name={name}
        title={withKey(name, key)}
        disabled={!onClick}
        onClick={onClick}
      />
    );
  };
  return (
    <div class="period-steps">
      {step("previous", "previousPeriod", previous)}
      {children}
      {picker}
      {step("next", "nextPeriod", next)}
    </div>
  );
}
