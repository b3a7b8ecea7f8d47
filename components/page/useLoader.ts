import { useCallback, useEffect, useState } from "preact/hooks";
import { MINUTE } from "../../utils/ground/dates/day";
import { type Failure, failureOf } from "../../utils/model/failure";

/** Fetches and stores the thing with an id. With `again` it does so even if the thing was fetched lately. */
type Job = (id: string, wish: { again: boolean }) => Promise<void>;

/** The failure of a fetch, and the time of the next automatic attempt in milliseconds since the epoch. */
export interface LoadFailure {
  failure: Failure;
  retryAt: number;
}

/** The state of a fetch. */
export interface Load {
  isLoading: boolean;
  failed?: LoadFailure;
  /** Fetches again, now. */
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
 * Fetches in the background: when a thing is opened, some time after a failure, and when the network comes back. Without an
 * id it waits for one.
 */
export function useLoader(job: Job, id: string | undefined): Load {
  const [state, setState] = useState<{ id?: string; isLoading: boolean; failed?: LoadFailure }>({
    isLoading: false,
  });
  // The wish to fetch again is for one id: the next thing is fetched only if it is old.
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
