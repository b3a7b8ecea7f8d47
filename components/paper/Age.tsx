import { timeAgo } from "../../utils/ground/dates/format";
import { failureSentence } from "../../utils/model/failureSentence";
import type { Load } from "../page/useLoader";

interface Props {
  /** When it was fetched: milliseconds since the epoch; undefined where it never was. */
  fetchedAt?: number;
  load: Load;
}

/** How old what is shown is, and what stands in the way of it being newer. */
export function Age({ fetchedAt, load }: Props) {
  return (
    <p class="paper-age" aria-live="polite">
      {load.failed && <span class="status-failure">{failureSentence(load.failed.failure)} </span>}
      {fetchedAt !== undefined ? (
        <span>As of {timeAgo(fetchedAt, Date.now())}. </span>
      ) : (
        load.failed && <span>The rest will come with the first answer. </span>
      )}
      {load.isLoading ? (
        <span>Fetching…</span>
      ) : (
        <button type="button" class="text-button" onClick={load.again}>
          {load.failed ? "Try again" : "Fetch again"}
        </button>
      )}
    </p>
  );
}
