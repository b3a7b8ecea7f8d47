import { RefreshError } from "../../model/failure";
import { parseRateLimit } from "./headers";

/** The wait if the server doesn't say how long: the length of its rate-limit window, five minutes. */
const DEFAULT_PAUSE_SECONDS = 300;

/** True if an error means that a request, or reading its answer, timed out. */
export const isTimeout = (error: unknown) => error instanceof DOMException && error.name === "TimeoutError";

const isWebPage = (text: string) => /^\s*<(!doctype|html)/i.test(text);

async function bodyOf(response: Response): Promise<string> {
  return response.text().catch((error: unknown) => {
    throw new RefreshError({ kind: isTimeout(error) ? "slow" : "cutShort" }, error);
  });
}

/**
 * Reads the JSON of an answer.
 * @throws RefreshError if it is a web page or is cut off
 */
export async function readJson(response: Response): Promise<unknown> {
  const text = await bodyOf(response);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RefreshError({ kind: text.trimStart().startsWith("<") ? "notJson" : "cutShort" }, error);
  }
}

/**
 * Reads the plain text of an answer. Markdown may begin with a tag, but not with the one of a web page.
 * @throws RefreshError if it is a web page
 */
export async function readText(response: Response): Promise<string> {
  const text = await bodyOf(response);
  if (isWebPage(text)) throw new RefreshError({ kind: "notJson" });
  return text;
}

/**
 * Reads the JSON of an answer to a change, whose status was checked already; undefined if there is none.
 * @throws RefreshError if it is a web page: then it does not come from Hugging Face
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

/**
 * When requests are allowed again after an answer that used up the quota, in milliseconds since the epoch; undefined
 * while some of it is left.
 */
export function pauseUntil(response: Response, now: number): number | undefined {
  const limit = parseRateLimit(response.headers.get("RateLimit"));
  if (limit?.remaining === 0) return now + limit.resetInSeconds * 1000;
  if (response.status !== 429) return undefined;
  // Hugging Face's Retry-After is not reliable, so it is only used if the RateLimit header is missing.
  const seconds = Number(response.headers.get("Retry-After"));
  return now + (seconds > 0 ? seconds : DEFAULT_PAUSE_SECONDS) * 1000;
}
