import type { Entry } from "../utils/lists/queries";
import { savedNote } from "../utils/marks/sentence";
import { PaperCard } from "./PaperCard";
import { useMore } from "./useMore";

interface Props {
  entries: readonly Entry[];
  listKey: string;
}

/** A list as one column of rows, as the popup has room for; the saved papers with when they were saved. */
export function PaperRows({ entries, listKey }: Props) {
  const { shown, end } = useMore(listKey, entries.length);
  return (
    <>
      {entries.slice(0, shown).map((entry) => (
        <PaperCard
          key={entry.paper.id}
          entry={entry}
          rank="row"
          showThumbnail={false}
          note={listKey === "saved" ? savedNote(entry.mark, Date.now()) : undefined}
        />
      ))}
      {shown < entries.length && <div ref={end} />}
    </>
  );
}
