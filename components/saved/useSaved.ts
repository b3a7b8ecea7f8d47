import { useEffect, useState } from "preact/hooks";
import { firstSaved } from "../../utils/queries/library/firstSaved";
import { readSaved, type Saved } from "../../utils/queries/library/saved";
import type { SavedQuery } from "../../utils/route/savedQuery";
import { useLive } from "../page/useLive";
import { report } from "../ui/report";

/** The result of a query: first the papers of the first screen, then all. */
interface Answer {
  query: SavedQuery;
  found?: ReadonlySet<string>;
  saved?: Saved;
}

/**
 * Reads the saved papers of a query: first those of the first screen, as quickly with ten thousand saved papers as with fifty,
 * then all, and again whenever they change. The result of the previous query stays until then, and while there is no query.
 * @param found the ids of the papers that contain the words of the query, if it has any
 * @param now the current time in milliseconds since the epoch, which decides which papers are snoozed
 * @param top the id of the first paper that is drawn: the other papers are read only after the first screen is drawn
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
