import { useMemo, useState } from "preact/hooks";

/** The selected papers of a list, and the functions that select them. */
export interface Selection {
  /** The ids of the selected papers that are in the list, in its order. */
  ids: readonly string[];
  has: (id: string) => boolean;
  /** Selects or deselects one paper. */
  toggle: (id: string) => void;
  /** Selects one paper and deselects all others. */
  only: (id: string) => void;
  /** Selects all papers from the last picked one to this one. */
  to: (id: string) => void;
  all: () => void;
  clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Keeps a selection of papers in a list. A paper that leaves the list is left out, and selected again when it returns. */
export function useSelection(list: readonly string[]): Selection {
  const [selected, setSelected] = useState(NONE);
  const [anchor, setAnchor] = useState<string>();
  const ids = useMemo(() => (selected.size ? list.filter((id) => selected.has(id)) : []), [list, selected]);
  return {
    ids,
    has: (id) => selected.has(id),
    toggle: (id) => {
      setAnchor(id);
      setSelected((before) => (before.has(id) ? before.difference(new Set([id])) : new Set([...before, id])));
    },
    only: (id) => {
      setAnchor(id);
      setSelected(new Set([id]));
    },
    to: (id) => {
      const ends = [list.indexOf(anchor ?? id), list.indexOf(id)].sort((a, b) => a - b);
      const [from = 0, until = 0] = ends;
      setSelected((before) => new Set([...before, ...list.slice(Math.max(from, 0), until + 1)]));
    },
    all: () => setSelected(new Set(list)),
    clear: () => setSelected(NONE),
  };
}
