import type { Entry } from "../../utils/model/entry";
import { paperRoute } from "../../utils/route/formatRoute";
import { withKey } from "../page/keyTable";
import { usePlace } from "../page/usePlace";
import { Icon, type IconName } from "../ui/Icon";
import { t } from "./t";
import type { ButtonMark, PaperMarks } from "./useMarks";

/** The buttons. The icon, the key and the text of each have the same name. */
const BUTTONS = [
  { field: "saved", does: "save" },
  { field: "read", does: "read" },
  { field: "hidden", does: "hide" },
] as const satisfies { field: ButtonMark; does: IconName }[];

interface Props {
  entry: Entry;
  marks: PaperMarks;
  /** True on the page of the paper, which needs no link to itself. */
  isOnPage?: boolean;
}

/** The buttons Save, Read and Hide of one paper, and in lists of the new tab a link to its page. */
export function MarkButtons({ entry, marks, isOnPage }: Props) {
  const place = usePlace();
  return (
    <div class="mark-buttons">
      {place && !isOnPage && (
        <a
          class="icon-button"
          href={paperRoute(entry.paper.id)}
          aria-label={t("list.details")}
          aria-current={place.paperId === entry.paper.id && "page"}
          title={t("list.details")}
        >
          <Icon name="details" />
        </a>
      )}
      {BUTTONS.map(({ field, does }) => {
        const on = marks.has[field];
        const name = t(`list.mark.${does}`);
        return (
          <button
            key={field}
            type="button"
            class="icon-button"
            data-field={field}
            data-key={does}
            aria-label={name}
            aria-pressed={on}
            title={withKey(name, does)}
            onClick={() => marks.toggle(field)}
          >
            <Icon name={does} filled={on && field === "saved"} />
          </button>
        );
      })}
    </div>
  );
}
