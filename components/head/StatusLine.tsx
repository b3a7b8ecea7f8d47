import { useEffect, useState } from "preact/hooks";
import { countOf } from "../../utils/ground/count";
import { clockTime } from "../../utils/ground/dates/format";
import type { Change } from "../../utils/model/change";
import type { PaperList } from "../../utils/model/entry";
import { problemOf } from "../../utils/model/problem";
import type { Overview } from "../../utils/queries/lists/overview";
import { withKey } from "../page/keyTable";
import { libraryActions } from "../page/libraryActions";
import type { Fetching } from "../page/useFetching";
import { FAILED, report } from "../ui/report";
import { useLateComponent } from "../ui/useLateComponent";

/** How long the last change can be undone from the status line, in milliseconds; the key undoes at any time. */
const SHOWN_FOR = 20_000;

interface Props {
  overview: Overview;
  /** When the page was opened: changes from before are no news. Milliseconds since the epoch. */
  openedAt: number;
  fetching: Fetching;
  list: PaperList;
}

/** What happened last, with Undo, beside how things stand: what is wrong, or when it was last refreshed. */
export function StatusLine(props: Props) {
  const { overview, openedAt } = props;
  const now = useNow(overview);
  const error = useError(overview);
  const { lastChange } = overview;
  const sentence = useSentence(lastChange);
  const isNews =
    sentence !== undefined && lastChange && lastChange.at >= openedAt && now - lastChange.at < SHOWN_FOR;

  return (
    <div class="status" role="status" data-news={Boolean(isNews || error)}>
      {(isNews || error) && (
        <span class="status-news" data-passing>
          {error ?? sentence}
          {!error && (
            <button
              type="button"
              class="text-button"
              title={withKey("Undo", "undo")}
              onClick={() => report(libraryActions().then(({ undo }) => undo(lastChange?.id)))}
            >
              Undo
            </button>
          )}
        </span>
      )}
      <Standing {...props} now={now} />
    </div>
  );
}

/** How things stand when nothing has just happened. What says what is wrong is loaded once something is. */
function Standing({ overview, fetching, list, now }: Props & { now: number }) {
  const [Problem, want] = useLateComponent(async () => (await import("../trouble/Problem")).Problem);
  const { failure, refreshedAt } = overview.following ?? {};
  const problem = fetching.load.failed ?? (failure && { failure, retryAt: failure.retryAt });
  useEffect(() => {
    if (problem) want();
  }, [!problem]);
  const dropped = list.feed?.dropped ?? 0;
  if (fetching.isBusy) return <span class="status-base">Refreshing…</span>;
  if (problem) return Problem ? <Problem {...problem} now={now} /> : null;
  return (
    <span class="status-base">
      {refreshedAt !== undefined && `Refreshed at ${clockTime(refreshedAt, now)}`}
      {dropped > 0 && `, ${countOf(dropped, "record")} could not be read`}
    </span>
  );
}

/** What the last change did; the words are loaded once there is one. */
function useSentence(change: Change | undefined): string | undefined {
  const [said, setSaid] = useState<{ id?: number; sentence: string }>();
  useEffect(() => {
    if (!change) return;
    const { id } = change;
    report(
      libraryActions().then(async ({ changeSentence }) => setSaid({ id, sentence: changeSentence(change) })),
    );
  }, [change]);
  return said?.id === change?.id ? said?.sentence : undefined;
}

/** The time, read anew when something changes and once more when the last change has been shown long enough. */
function useNow(overview: Overview): number {
  const [, again] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => again((count) => count + 1), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [overview]);
  return Date.now();
}

/** The sentence for what the user asked for and did not get, until the next thing happens. */
function useError(overview: Overview): string | undefined {
  const [error, setError] = useState<string>();
  useEffect(() => setError(undefined), [overview]);
  useEffect(() => {
    const show = (event: Event) => setError(problemOf((event as CustomEvent).detail, "done"));
    window.addEventListener(FAILED, show);
    return () => window.removeEventListener(FAILED, show);
  }, []);
  return error;
}
