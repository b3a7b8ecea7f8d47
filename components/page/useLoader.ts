import { useCallback, useEffect, useState } from "preact/hooks";
import { MINUTE } from "../../utils/ground/dates/day";
import { type Failure, failureOf } from "../../utils/model/failure";

/** Fetches and stores what goes by an id; `again` even if it was fetched lately. */
type Job = (id: string, wish: { again: boolean }) => Promise<void>;

/** What went wrong in fetching, and when it is tried again by itself: milliseconds since the epoch. */
export interface LoadFailure {
  failure: Failure;
  retryAt: number;
}

/** How fetching stands. */
export interface Load {
  isLoading: boolean;
  failed?: LoadFailure;
  /** Fetches once more, now. */
  again: () => void;
}

async function run(job: Job, id: string, again: boolean): Promise<LoadFailure | undefined> {
  try {
    await job(id, { again });
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    return { failure, retryAt: failure.kind === "limited" ? failure.until : Date.now() + MINUTE };
  }
}

/**
 * Fetches behind what is shown: when it is opened, again a while after a failure, and when the network comes back.
 * Without an id it waits for one.
 */
export function useLoader(job: Job, id: string | undefined): Load {
  const [state, setState] = useState<{ id?: string; isLoading: boolean; failed?: LoadFailure }>({
    isLoading: false,
  });
  // A wish to fetch once more is about one thing: what is opened next is fetched only if it is old.
  const [wish, setWish] = useState<{ id?: string }>();
  const again = useCallback(() => setWish({ id }), [id]);

  useEffect(() => {
    if (!id) return;
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    setState((before) => ({ id, isLoading: true, failed: before.id === id ? before.failed : undefined }));
    run(job, id, wish?.id === id).then((failed) => {
      if (!isCurrent) return;
      setState({ id, isLoading: false, failed });
      if (!failed) return;
      timer = setTimeout(again, failed.retryAt - Date.now());
      window.addEventListener("online", again);
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      window.removeEventListener("online", again);
    };
  }, [job, id, wish, again]);

  const isThis = state.id === id;
  return { isLoading: isThis && state.isLoading, failed: isThis ? state.failed : undefined, again };
}
