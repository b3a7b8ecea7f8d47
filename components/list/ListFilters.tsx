import { type Arrangement, ONLY, type Only, PICKS, type Pick } from "../../utils/route/arrangement";

const ONLY_NAMES: Record<Only, string> = {
  code: "With code",
  organization: "With organisation",
  unread: "Unread",
};
const PICK_NAMES: Record<Pick, string> = {
  submitter: "Submitted by",
  organization: "From",
  keyword: "About",
};

/** What of a list can be shown by itself. */
type Filters = Omit<Arrangement, "sort">;

/** What a list is narrowed to, and can be. */
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
          {ONLY_NAMES[each]}
        </button>
      ))}
      {PICKS.map(
        (pick) =>
          picks[pick] && (
            <button
              key={pick}
              type="button"
              aria-pressed="true"
              title="Show all again"
              onClick={() => onChoose({ picks: { ...picks, [pick]: undefined } })}
            >
              {PICK_NAMES[pick]} {picks[pick]} <span aria-hidden="true">×</span>
            </button>
          ),
      )}
    </>
  );
}
