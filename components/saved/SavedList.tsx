import { useMemo, useRef } from "preact/hooks";
import type { SavedEntry } from "../../utils/queries/library/saved";
import { SavedChunk } from "./SavedChunk";
import type { Moves } from "./useMoves";
import type { Selection } from "./useSelection";

/** How many papers are read and drawn together. */
const CHUNK = 40;

/** The props that the list passes on to each of its parts. */
export interface ListProps {
  isCompact: boolean;
  selection?: Selection;
  moves?: Moves;
}

interface Props extends ListProps {
  ids: readonly string[];
  /** Gets the papers that are drawn, in the order of the list. */
  onShow: (entries: readonly SavedEntry[]) => void;
}

/** The saved papers in parts. Only parts near the screen are read and drawn: ten thousand papers are as quick as fifty. */
export function SavedList({ ids, onShow, ...props }: Props) {
  const before = useRef<readonly (readonly string[])[]>([]);
  const chunks = useMemo(() => inChunks(ids, before.current), [ids]);
  before.current = chunks;
  const drawn = useRef(new Map<number, readonly SavedEntry[]>());
  const show = (chunk: number, entries: readonly SavedEntry[]) => {
    if (entries.length) drawn.current.set(chunk, entries);
    else if (!drawn.current.delete(chunk)) return;
    const inOrder = [...drawn.current].sort(([a], [b]) => a - b);
    onShow(inOrder.flatMap(([, part]) => part));
  };
  return (
    <div class="saved-list">
      {chunks.map((part, i) => (
        <SavedChunk key={i} place={i} ids={part} onShow={show} {...props} />
      ))}
    </div>
  );
}

/** Splits a list into parts. An unchanged part is the same array as before, so that it is not read again. */
function inChunks(
  ids: readonly string[],
  before: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, i) => {
    const part = ids.slice(i * CHUNK, (i + 1) * CHUNK);
    const known = before[i];
    return known?.join() === part.join() ? known : part;
  });
}
