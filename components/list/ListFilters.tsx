import { type Arrangement, ONLY, type Only, PICKS } from "../../utils/route/arrangement";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";

/** The part of an arrangement that narrows a list. */
type Filters = Omit<Arrangement, "sort">;

/** The filters of a list, those that are on and those that can be. */
export function ListFilters({
  only,
  picks,
  onChoose,
}: Filters & { onChoose: (change: Partial<Filters>) => void }) {
  const toggle = (each: Only) =>
    onChoose({ only: only.includes(each) ? only.filter((other) => other !== each) : [...only, each] });
  return (
    <>
      {ONLY.map((each) => (
        <button key={each} type="button" aria-pressed={only.includes(each)} onClick={() => toggle(each)}>
          {t(`list.filter.${each}`)}
        </button>
      ))}
      {PICKS.map(
        (pick) =>
          picks[pick] && (
            <button
              key={pick}
              type="button"
              aria-pressed="true"
              title={t("list.filter.remove")}
              onClick={() => onChoose({ picks: { ...picks, [pick]: undefined } })}
            >
              {withSlots(t.runs(`list.pick.${pick}`), { name: () => <bdi>{picks[pick]}</bdi> })}{" "}
              <span aria-hidden="true">×</span>
            </button>
          ),
      )}
    </>
  );
}
