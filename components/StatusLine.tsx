import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { failureStatus } from "../utils/api/failure";
import { countOf } from "../utils/count";
import { clockTime } from "../utils/dates/format";
import type { Overview } from "../utils/lists/queries";
import { undo } from "../utils/marks/actions";
import { changeSentence } from "../utils/marks/sentence";
import { refresh } from "../utils/refresh/refresh";
import { FAILED, report } from "./report";
import type { LoadFailure } from "./useFeedLoader";

/** How long the last change can be undone from the status line, in milliseconds; the key undoes at any time. */
const SHOWN_FOR = 20_000;

interface Props {
  overview: Overview;
  /** When the page was opened: changes from before are no news. Milliseconds since the epoch. */
  openedAt: number;
  isRefreshing: boolean;
  /** What went wrong in fetching the list on show. */
  failed?: LoadFailure;
  /** How many records of the list could not be read. */
  dropped: number;
}

/** What happened last, with Undo; else what is wrong, and when it will be tried again; else when it was refreshed. */
export function StatusLine({ overview, openedAt, isRefreshing, failed, dropped }: Props) {
  const now = useNow(overview);
  const error = useError();
  const { following, lastChange } = overview;
  const isFresh = lastChange && lastChange.at >= openedAt && now - lastChange.at < SHOWN_FOR;
  const refreshFailure = following?.failure;
  const problem = failed ?? (refreshFailure && { failure: refreshFailure, retryAt: refreshFailure.retryAt });

  return (
    <div class="status" role="status" data-news={Boolean(isFresh || error)}>
      {isFresh ? (
        <span class="status-news" data-passing>
          {changeSentence(lastChange)}{" "}
          <button
            type="button"
            class="text-button"
            title="Undo (u)"
            onClick={() => report(undo(lastChange.id))}
          >
            Undo
          </button>
        </span>
      ) : (
        error && (
          <span class="status-news" data-passing>
            {error}
          </span>
        )
      )}
      {problem ? (
        <span class="status-base status-failure">{failureStatus(problem.failure, problem.retryAt, now)}</span>
      ) : (
        <span class="status-base">
          {isRefreshing
            ? "Refreshing…"
            : following?.refreshedAt !== undefined && `Refreshed at ${clockTime(following.refreshedAt, now)}`}
          {dropped > 0 && `, ${countOf(dropped, "record")} could not be read`}
        </span>
      )}
      {problem?.failure.kind === "forbidden" && (
        <button type="button" class="text-button" onClick={() => report(allow())}>
          Allow access
        </button>
      )}
    </div>
  );
}

/** Firefox lets the user withhold a host permission; it can only be asked for on a click. */
async function allow(): Promise<void> {
  if (await browser.permissions.request({ origins: ["https://huggingface.co/*"] })) await refresh("now");
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
function useError(): string | undefined {
  const [error, setError] = useState<string>();
  useEffect(() => {
    const show = () => setError("That could not be stored, and nothing was changed: the disk may be full.");
    window.addEventListener(FAILED, show);
    return () => window.removeEventListener(FAILED, show);
  }, []);
  return error;
}
