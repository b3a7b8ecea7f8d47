import { PaperDate } from "../ui/PaperDate";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";

/** Says that the authors have withdrawn the paper, and when. */
export function Withdrawn({ at }: { at?: number }) {
  if (at === undefined) return null;
  return (
    <p class="paper-withdrawn">
      {withSlots(t.runs("paper.withdrawn"), {
        strong: (words) => <strong>{words}</strong>,
        time: () => <PaperDate at={at} />,
      })}
    </p>
  );
}
