import { formatNumber } from "../../utils/i18n/numbers";
import "./SavedTags.css";
import { useState } from "preact/hooks";
import type { TagCount } from "../../utils/actions/tags";
import { type SavedQuery, savedRoute } from "../../utils/route/savedQuery";
import { useLateComponent } from "../ui/useLateComponent";
import { t } from "./t";

interface Props {
  query: SavedQuery;
  tags: readonly TagCount[];
}

/** All tags as filters of the list, and a button that opens their editor. */
export function SavedTags({ query, tags }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [Dialog, want] = useLateComponent(async () => (await import("./TagsDialog")).TagsDialog);
  if (!tags.length) return null;
  return (
    <nav class="saved-tags" aria-label={t("saved.tags.label")}>
      <ul>
        {tags.map(({ name, colour, count }) => {
          const isOn = name === query.tag;
          const { tag: _, ...rest } = query;
          return (
            <li key={name}>
              <a
                href={savedRoute(isOn ? rest : { ...query, tag: name })}
                aria-current={isOn ? "true" : undefined}
                title={isOn ? t("saved.tags.remove") : undefined}
              >
                <span class="tag-dot" data-colour={colour} />
                <span class="saved-tag-name" dir="auto">
                  {name}
                </span>{" "}
                <span>{count > 0 && formatNumber(count)}</span>
              </a>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class="text-button"
        onClick={() => {
          want();
          setOpen(true);
        }}
      >
        {t("saved.tags.edit")}
      </button>
      {isOpen && Dialog !== undefined && <Dialog tags={tags} onClose={() => setOpen(false)} />}
    </nav>
  );
}
