import type { FetchedPaper } from "../../model/paper";
import { isTimeout } from "./answer";
import { ArxivError } from "./arxivFailure";
import { parseAtom } from "./parseAtom";

const ADDRESS = "https://export.arxiv.org/api/query";

/** Requests time out after this: a worker that waits for an answer is killed after thirty seconds. */
const TIMEOUT_MS = 20_000;

async function request(url: string): Promise<Response> {
  if (!navigator.onLine) throw new ArxivError({ kind: "offline" });
  try {
    return await fetch(url, {
      cache: "no-store",
      credentials: "omit",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw new ArxivError({ kind: isTimeout(error) ? "slow" : "unreachable" }, error);
  }
}

/**
 * Asks arXiv for a paper; undefined if arXiv doesn't know the id. Call it through `takeFromArxiv`, which leaves three
 * seconds between two requests.
 * @throws ArxivError
 */
export async function fetchFromArxiv(id: string): Promise<FetchedPaper | undefined> {
  const response = await request(`${ADDRESS}?${new URLSearchParams({ id_list: id, max_results: "1" })}`);
  const { status } = response;
  // The answers to an invalid or unknown id.
  if (status === 400 || status === 404) return undefined;
  if (status === 429 || status === 503) throw new ArxivError({ kind: "busy" });
  if (!response.ok) throw new ArxivError({ kind: "server", status });
  const text = await response.text().catch((error: unknown) => {
    throw new ArxivError({ kind: isTimeout(error) ? "slow" : "unexpected" }, error);
  });
  return parseAtom(text, id);
}
