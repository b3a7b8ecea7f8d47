import type { Entry } from "../../utils/model/entry";
import { paperRoute } from "../../utils/route/formatRoute";
import { type KeyName, withKey } from "../page/keyTable";
import { usePlace } from "../page/usePlace";
import { Icon, type IconName } from "../ui/Icon";
import type { ButtonMark, PaperMarks } from "./useMarks";

const BUTTONS: { field: ButtonMark; name: string; icon: IconName; key: KeyName }[] = [
  { field: "saved", name: "Save", icon: "save", key: "save" },
  { field: "read", name: "Read", icon: "read", key: "read" },
  { field: "hidden", name: "Hide", icon: "hide", key: "hide" },
];

interface Props {
  entry: Entry;
  marks: PaperMarks;
  /** On its own page a paper needs no way there. */
  isOnPage?: boolean;
}

/** Save, Read and Hide of one paper, and in a list of the new tab the way to its page. */
export function MarkButtons({ entry, marks, isOnPage }: Props) {
  const place = usePlace();
  return (
    <div class="mark-buttons">
      {place && !isOnPage && (
        <a
          class="icon-button"
          href={paperRoute(entry.paper.id)}
          aria-label="Details"
          aria-current={place.paperId === entry.paper.id && "page"}
          title="Details"
        >
          <Icon name="details" />
        </a>
      )}
      {BUTTONS.map(({ field, name, icon, key }) => {
        const on = marks.has[field];
        return (
          <button
            key={field}
            type="button"
            class="icon-button"
            data-field={field}
            data-key={key}
            aria-label={name}
            aria-pressed={on}
            title={withKey(name, key)}
            onClick={() => marks.toggle(field)}
          >
            <Icon name={icon} filled={on && field === "saved"} />
          </button>
        );
      })}
    </div>
  );
}
