import "./Saved.css";
import { useEffect, useMemo } from "preact/hooks";
import { parseSavedQuery, type SavedQuery, savedRoute } from "../../utils/route/savedQuery";
import type { PaperListPage } from "../page/usePaperList";
import { NoSaved, Unsearched } from "./NoSaved";
import { SavedList } from "./SavedList";
import { SavedReminder } from "./SavedReminder";
import { SavedTabs } from "./SavedTabs";
import { SavedTags } from "./SavedTags";
import { SavedTools } from "./SavedTools";
import { SelectionBar } from "./SelectionBar";
import { TagColours } from "./TagChip";
import { useFound } from "./useFound";
import { useMinute } from "./useMinute";
import { useMoves } from "./useMoves";
import { useSaved } from "./useSaved";
import { useSelection } from "./useSelection";
import { useSelectionKeys } from "./useSelectionKeys";
import { useTags } from "./useTags";

const NONE: readonly string[] = [];

interface Props {
  page: PaperListPage;
  /** In the popup: how far papers have come, and their list. */
  isCompact?: boolean;
}

/** The saved papers: what is to be read, being read and done, sorted and filtered as the address says. */
export function Saved({ page, isCompact = false }: Props) {
  const { filter } = page.place.route;
  const query = useMemo(() => parseSavedQuery(filter), [filter]);
  const words = useFound(query.text);
  const isBroken = words === "failed";
  const found = isBroken ? undefined : words;
  const isWaiting = query.text.trim() !== "" && !found;
  const saved = useSaved(isWaiting ? undefined : query, found, useMinute(), page.entries[0]?.paper.id);
  const tags = useTags(saved?.total !== undefined);
  const colours = useMemo(() => new Map(tags.map(({ name, colour }) => [name, colour])), [tags]);
  const ids = (!isBroken && saved?.ids) || NONE;
  const selection = useSelection(ids);
  const moves = useMoves(ids, query.sort === "hand", selection);
  useSelectionKeys(isCompact ? undefined : { selection, ...(moves && { moveBy: moves.moveBy }) });
  // With nothing to show there is no list to say so.
  useEffect(() => {
    if (saved?.total !== undefined && !ids.length) page.showSaved([]);
  }, [saved]);
  useEffect(() => () => page.showSaved(undefined), []);

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
            onShow={page.showSaved}
          />
        </div>
        {selection.ids.length > 0 && <SelectionBar selection={selection} tags={tags} count={ids.length} />}
      </div>
    </TagColours.Provider>
  );
}
