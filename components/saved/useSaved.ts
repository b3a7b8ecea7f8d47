import { useEffect, useState } from "preact/hooks";
import { firstSaved } from "../../utils/queries/library/firstSaved";
import { readSaved, type Saved } from "../../utils/queries/library/saved";
import type { SavedQuery } from "../../utils/route/savedQuery";
import { useLive } from "../page/useLive";
import { report } from "../ui/report";

/** What a query shows, as far as it is known: its first papers, then all. */
interface Answer {
  query: SavedQuery;
  found?: ReadonlySet<string>;
  saved?: Saved;
}

/**
 * The saved papers that a query shows: first those of the first screen, which ten thousand saved papers have as quickly as
 * fifty, then all, again whenever they change. Those of the query before stay until then, as they do without a query.
 * @param found the papers that hold the words of the query, where it has any
 * @param now the time, of which it depends what is put off
 * @param top the first paper that is drawn: before those of the first screen are, nothing else is read
 */
export function useSaved(
  query: SavedQuery | undefined,
  found: ReadonlySet<string> | undefined,
  now: number,
  top: string | undefined,
): Saved | undefined {
  const [first, setFirst] = useState<Answer>();
  useEffect(() => {
    if (!query) return;
    let isOver = false;
    const answer = firstSaved(query, found).then((saved) => {
      if (!isOver) setFirst({ query, found, saved });
    });
    report(answer);
    return () => {
      isOver = true;
    };
  }, [query, found]);

  const isAnswered = first !== undefined && first.query === query && first.found === found;
  const [drawn, setDrawn] = useState<Answer>();
  const isDrawn = !first?.saved || drawn === first || first.saved.ids[0] === top;
  useEffect(() => {
    if (isDrawn) setDrawn(first);
  }, [isDrawn, first]);
  const read =
    query && isAnswered && isDrawn
      ? async (): Promise<Answer> => ({ query, found, saved: await readSaved(query, found) })
      : undefined;
  const whole = useLive<Answer | undefined>(read, [first, isAnswered, isDrawn, now], undefined);
  const isWhole = !first?.saved || (whole?.query === first.query && whole.found === first.found);
  return isWhole ? whole?.saved : first.saved;
}
