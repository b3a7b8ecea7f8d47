import { RefreshError } from "../../model/failure";
import { parseRateLimit } from "./headers";

/** Without a word from the server on how long to wait, the length of its window (five minutes). */
const DEFAULT_PAUSE_SECONDS = 300;

/** Whether a request or the reading of its answer took longer than it may. */
export const isTimeout = (error: unknown) => error instanceof DOMException && error.name === "TimeoutError";

const isWebPage = (text: string) => /^\s*<(!doctype|html)/i.test(text);

async function bodyOf(response: Response): Promise<string> {
  return response.text().catch((error: unknown) => {
    throw new RefreshError({ kind: isTimeout(error) ? "slow" : "cutShort" }, error);
  });
}

/** The JSON of an answer. @throws RefreshError where it is a web page or breaks off */
export async function readJson(response: Response): Promise<unknown> {
  const text = await bodyOf(response);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RefreshError({ kind: text.trimStart().startsWith("<") ? "notJson" : "cutShort" }, error);
  }
}

/** The plain text of an answer. @throws RefreshError where it is a web page: Markdown may begin with a tag, but not that one */
export async function readText(response: Response): Promise<string> {
  const text = await bodyOf(response);
  if (isWebPage(text)) throw new RefreshError({ kind: "notJson" });
  return text;
}

/**
 * The JSON of an answer to something that was done, which its status has told already; undefined where there is none.
 * @throws RefreshError where it is a web page: then it was somebody else who answered
 */
export async function readAnswerBody(response: Response): Promise<unknown> {
  const text = await response.text().catch(() => "");
  if (isWebPage(text)) throw new RefreshError({ kind: "notJson" });
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** When to ask again after an answer that used up the quota; undefined while some of it is left. */
export function pauseUntil(response: Response, now: number): number | undefined {
  const limit = parseRateLimit(response.headers.get("RateLimit"));
  if (limit?.remaining === 0) return now + limit.resetInSeconds * 1000;
  if (response.status !== 429) return undefined;
  // Retry-After is not reliable here, so it only stands in where the RateLimit header is missing.
  const seconds = Number(response.headers.get("Retry-After"));
  return now + (seconds > 0 ? seconds : DEFAULT_PAUSE_SECONDS) * 1000;
}
