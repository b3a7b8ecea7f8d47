import "./Saved.css";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { SavedEntry } from "../../utils/queries/library/saved";
import { parseSavedQuery, type SavedQuery, savedRoute } from "../../utils/route/savedQuery";
import { NOTHING_SAVED } from "../page/pageData";
import type { OnShow } from "../page/useList";
import { NoSaved, Unsearched } from "./NoSaved";
import { SavedList } from "./SavedList";
import { SavedReminder } from "./SavedReminder";
import { SavedTabs } from "./SavedTabs";
import { SavedTags } from "./SavedTags";
import { SavedTools } from "./SavedTools";
import { SelectionBar } from "./SelectionBar";
import { TagColours } from "./TagChip";
import { useFoundIds } from "./useFoundIds";
import { useMinute } from "./useMinute";
import { useMoves } from "./useMoves";
import { useSaved } from "./useSaved";
import { useSelection } from "./useSelection";
import { useSelectionKeys } from "./useSelectionKeys";
import { useTags } from "./useTags";

const NONE: readonly string[] = [];

interface Props {
  /** The part of the address behind "?": tab, order and filters. See `parseSavedQuery`. */
  filter?: string;
  onShow: OnShow;
  /** True in the popup, which shows only the tabs and the list. */
  isCompact?: boolean;
}

/** The saved papers by status, sorted and filtered as the address says. */
export function Saved({ filter, onShow, isCompact = false }: Props) {
  const query = useMemo(() => parseSavedQuery(filter), [filter]);
  const words = useFoundIds(query.text);
  const isBroken = words === "failed";
  const found = isBroken ? undefined : words;
  const isWaiting = query.text.trim() !== "" && !found;
  const [top, setTop] = useState<string>();
  const saved = useSaved(isWaiting ? undefined : query, found, useMinute(), top);
  const show = (entries: readonly SavedEntry[]) => {
    setTop(entries[0]?.paper.id);
    onShow({ ...NOTHING_SAVED, entries: [...entries] });
  };
  const tags = useTags(saved?.total !== undefined);
  const colours = useMemo(() => new Map(tags.map(({ name, colour }) => [name, colour])), [tags]);
  const ids = (!isBroken && saved?.ids) || NONE;
  const selection = useSelection(ids);
  const moves = useMoves(ids, query.sort === "hand", selection);
  useSelectionKeys(isCompact ? undefined : { selection, ...(moves && { moveBy: moves.moveBy }) });
  // An empty list calls nothing back.
  useEffect(() => {
    if (saved?.total !== undefined && !ids.length) show([]);
  }, [saved]);
  useEffect(() => () => onShow(undefined), []);

  const choose = (change: Partial<SavedQuery>) => location.assign(savedRoute({ ...query, ...change }));
  if (!saved && !isWaiting) return null;
  return (
    <TagColours.Provider value={colours}>
      <div class="saved" data-compact={isCompact}>
        <SavedTabs query={query} counts={saved?.counts} />
        {!isCompact && saved?.total !== 0 && (
          <>
            <SavedTools query={query} onChoose={choose} />
            <SavedTags query={query} tags={tags} />
          </>
        )}
        <div class="saved-papers">
          {!isCompact && saved?.total !== undefined && <SavedReminder />}
          {isBroken ? (
            <Unsearched query={query} />
          ) : (
            saved?.total !== undefined && !ids.length && <NoSaved query={query} total={saved.total} />
          )}
          <SavedList
            ids={ids}
            isCompact={isCompact}
            selection={isCompact ? undefined : selection}
            moves={isCompact ? undefined : moves}
            onShow={show}
          />
        </div>
        {selection.ids.length > 0 && <SelectionBar selection={selection} tags={tags} count={ids.length} />}
      </div>
    </TagColours.Provider>
  );
}
