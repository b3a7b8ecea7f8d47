import "./Saved.css";
import { useEffect, useMemo, useState } from "preact/hooks";
import { readSaved, type Saved as SavedPapers } from "../../utils/library/saved";
import { parseSavedQuery, type SavedQuery, savedRoute } from "../../utils/library/savedQuery";
import { readTags } from "../../utils/marks/tags";
import { useLive } from "../useLive";
import type { PaperListPage } from "../usePaperList";
import { NoSaved } from "./NoSaved";
import { SavedList } from "./SavedList";
import { SavedTabs } from "./SavedTabs";
import { SavedTags } from "./SavedTags";
import { SavedTools } from "./SavedTools";
import { SelectionBar } from "./SelectionBar";
import { TagColours } from "./TagChip";
import { useFound } from "./useFound";
import { useMoves } from "./useMoves";
import { useSelection } from "./useSelection";
import { useSelectionKeys } from "./useSelectionKeys";

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
  const found = useFound(query.text);
  const now = useMinute();
  const isWaiting = query.text.trim() !== "" && !found;
  const read = async () => (isWaiting ? undefined : readSaved(query, found));
  const saved = useLive<SavedPapers | undefined>(read, [query, found, isWaiting, now], undefined);
  const tags = useLive(readTags, [], []);
  const colours = useMemo(() => new Map(tags.map(({ name, colour }) => [name, colour])), [tags]);
  const ids = saved?.ids ?? NONE;
  const selection = useSelection(ids);
  const moves = useMoves(ids, query.sort === "hand", selection);
  useSelectionKeys({ selection, ...(moves && { moveBy: moves.moveBy }) });
  useEffect(() => () => page.showSaved([]), []);

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
          {saved && !ids.length && <NoSaved query={query} total={saved.total} />}
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

const MINUTE = 60_000;

/** The time, read anew each minute: what was put off comes back. */
function useMinute(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
