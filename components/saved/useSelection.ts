import { useMemo, useState } from "preact/hooks";

/** Which papers of a list are selected, and what selects them. */
export interface Selection {
  /** The selected papers that are on show, in the order of the list. */
  ids: readonly string[];
  has: (id: string) => boolean;
  /** Selects or unselects one. */
  toggle: (id: string) => void;
  /** Selects one alone. */
  only: (id: string) => void;
  /** Selects all from the last one that was picked to this one. */
  to: (id: string) => void;
  all: () => void;
  clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** A selection among the papers of a list. Papers that leave the list leave it, and come back with it. */
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
