import { useEffect, useState } from "preact/hooks";
import { clockTime } from "../../utils/i18n/dates";
import type { Change } from "../../utils/model/change";
import type { PaperList } from "../../utils/model/entry";
import { problemOf } from "../../utils/model/problem";
import type { Overview } from "../../utils/queries/lists/overview";
import { withKey } from "../page/keyTable";
import { libraryActions } from "../page/libraryActions";
import type { Fetching } from "../page/useFetching";
import { FAILED, report } from "../ui/report";
import { useLateComponent } from "../ui/useLateComponent";
import { t } from "./t";

/** How long the status line offers to undo the last change, in milliseconds. The key undoes at any time. */
const SHOWN_FOR = 20_000;

interface Props {
  overview: Overview;
  /** When the page was opened, in milliseconds since the epoch. Earlier changes are not shown. */
  openedAt: number;
  fetching: Fetching;
  list: PaperList;
}

/** The last change, with Undo, and beside it the state of the papers: what is wrong, or when they were refreshed. */
export function StatusLine(props: Props) {
  const { overview, openedAt } = props;
  const now = useNow(overview);
  const { lastChange } = overview;
  const error = useError(lastChange);
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
              title={withKey(t("common.undo"), "undo")}
              onClick={() => report(libraryActions().then(({ undo }) => undo(lastChange?.id)))}
            >
              {t("common.undo")}
            </button>
          )}
        </span>
      )}
      <Standing {...props} now={now} />
    </div>
  );
}

/** The state of the papers. The component that tells of problems is loaded with the first problem. */
function Standing({ overview, fetching, list, now }: Props & { now: number }) {
  const [Problem, want] = useLateComponent(async () => (await import("../trouble/Problem")).Problem);
  const { failure, refreshedAt } = overview.following ?? {};
  const problem = fetching.load.failed ?? (failure && { failure, retryAt: failure.retryAt });
  useEffect(() => {
    if (problem) want();
  }, [!problem]);
  const dropped = list.feed?.dropped ?? 0;
  if (fetching.isBusy) return <span class="status-base">{t("head.refreshing")}</span>;
  if (problem) return Problem ? <Problem {...problem} now={now} /> : null;
  const facts = [
    ...(refreshedAt === undefined ? [] : [t("head.refreshed", { time: clockTime(refreshedAt, now) })]),
    ...(dropped > 0 ? [t("head.dropped", { n: dropped })] : []),
  ];
  return <span class="status-base">{facts.join(" · ")}</span>;
}

/** The sentence that says what the last change did. The texts are loaded with the first change. */
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

/** The current time. Draws again when the last change has been shown long enough. */
function useNow(overview: Overview): number {
  const [, again] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => again((count) => count + 1), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [overview]);
  return Date.now();
}

/** The sentence about an action that failed, until the next change. A refresh in the background leaves it. */
function useError(lastChange: Change | undefined): string | undefined {
  const [error, setError] = useState<string>();
  useEffect(() => setError(undefined), [lastChange?.id]);
  useEffect(() => {
    const show = (event: Event) => setError(problemOf((event as CustomEvent).detail, "done"));
    window.addEventListener(FAILED, show);
    return () => window.removeEventListener(FAILED, show);
  }, []);
  return error;
}
