import type { Entry } from "../../utils/model/entry";
import type { MarkField } from "../../utils/model/mark";
import { timeKey } from "../../utils/model/mark";
import { paperRoute } from "../../utils/route/formatRoute";
import { type KeyName, withKey } from "../page/keyTable";
import { libraryActions } from "../page/libraryActions";
import { usePlace } from "../page/usePlace";
import { Icon, type IconName } from "../ui/Icon";
import { report } from "../ui/report";

const BUTTONS: { field: MarkField; name: string; icon: IconName; key: KeyName }[] = [
  { field: "saved", name: "Save", icon: "save", key: "save" },
  { field: "read", name: "Read", icon: "read", key: "read" },
  { field: "hidden", name: "Hide", icon: "hide", key: "hide" },
];

interface Props {
  entry: Entry;
  /** On its own page a paper needs no way there. */
  isOnPage?: boolean;
}

/** Save, Read and Hide of one paper, and in a list of the new tab the way to its page. */
export function MarkButtons({ entry, isOnPage }: Props) {
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
        const on = entry.mark?.[timeKey(field)] !== undefined;
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
            onClick={() => report(libraryActions().then(({ mark }) => mark([entry.paper.id], field, !on)))}
          >
            <Icon name={icon} filled={on && field === "saved"} />
          </button>
        );
      })}
    </div>
  );
}
