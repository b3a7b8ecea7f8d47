import { formatCount } from "../../utils/ground/count";
import "./SavedTags.css";
import { useState } from "preact/hooks";
import type { TagCount } from "../../utils/actions/tags";
import { type SavedQuery, savedRoute } from "../../utils/route/savedQuery";
import { useLateComponent } from "../ui/useLateComponent";

interface Props {
  query: SavedQuery;
  tags: readonly TagCount[];
}

/** The tags, each of which narrows the list to its papers, and the way to change them. */
export function SavedTags({ query, tags }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [Dialog, want] = useLateComponent(async () => (await import("./TagsDialog")).TagsDialog);
  if (!tags.length) return null;
  return (
    <nav class="saved-tags" aria-label="Tags">
      <ul>
        {tags.map(({ name, colour, count }) => {
          const isOn = name === query.tag;
          const { tag: _, ...rest } = query;
          return (
            <li key={name}>
              <a
                href={savedRoute(isOn ? rest : { ...query, tag: name })}
                aria-current={isOn ? "true" : undefined}
                title={isOn ? "Show all again" : undefined}
              >
                <span class="tag-dot" data-colour={colour} />
                <span class="saved-tag-name">{name}</span> <span>{count > 0 && formatCount(count)}</span>
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
        Edit tags…
      </button>
      {isOpen && Dialog !== undefined && <Dialog tags={tags} onClose={() => setOpen(false)} />}
    </nav>
  );
}
