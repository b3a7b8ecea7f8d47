import problems from "../i18n/locales/en/problems.json" with { type: "json" };
import { textsOf } from "../i18n/texts";
import { isOfStorage, RefreshError } from "./failure";

// A file of its own: the pages load it at once, and the texts of failures with the first failure.
const t = textsOf(problems);

/**
 * Says that something the user asked for failed, and why, if that is known.
 * @param error the thrown value, or its text if it comes from a worker
 * @param what the thing that could not be done; "done" fits anything
 */
export function problemOf(error: unknown, what: "done" | "read" | "saved" | "stored" | "undone"): string {
  const own = isOfStorage(error) ? "storage" : "broken";
  const kind = error instanceof RefreshError ? error.failure.kind : own;
  const sentence = t(`problems.what.${what}`);
  return kind === "storage" || kind === "broken" ? `${sentence} ${t(`problems.why.${kind}`)}` : sentence;
}
