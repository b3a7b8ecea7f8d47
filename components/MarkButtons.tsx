import type { Entry } from "../utils/lists/queries";
import { mark } from "../utils/marks/actions";
import type { MarkField } from "../utils/marks/mark";
import { timeKey } from "../utils/marks/mark";
import { Icon, type IconName } from "./Icon";
import { report } from "./report";

const BUTTONS: { field: MarkField; name: string; icon: IconName; key: string }[] = [
  { field: "saved", name: "Save", icon: "save", key: "s" },
  { field: "read", name: "Read", icon: "read", key: "m" },
  { field: "hidden", name: "Hide", icon: "hide", key: "h" },
];

/** Save, Read and Hide of one paper. */
export function MarkButtons({ entry }: { entry: Entry }) {
  return (
    <div class="mark-buttons">
      {BUTTONS.map(({ field, name, icon, key }) => {
        const on = entry.mark?.[timeKey(field)] !== undefined;
        return (
          <button
            key={field}
            type="button"
            class="icon-button"
            data-field={field}
            aria-label={name}
            aria-pressed={on}
            title={`${name} (${key})`}
            onClick={() => report(mark([entry.paper.id], field, !on))}
          >
            <Icon name={icon} filled={on && field === "saved"} />
          </button>
        );
      })}
    </div>
  );
}
