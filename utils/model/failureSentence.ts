import { clockTime } from "../i18n/dates";
import type { Failure } from "./failure";
import { t } from "./t";

/** The sentence that says why papers could not be had. */
export const failureSentence = (failure: Failure): string =>
  t(`failures.kind.${failure.kind}`, { status: failure.kind === "server" ? String(failure.status) : "" });

/**
 * The failure for a status line: what is wrong, and when it is tried again, by the reader's clock.
 * @param retryAt when it is tried again, in milliseconds since the epoch like `now`
 */
export function failureStatus(failure: Failure, retryAt: number, now: number): string {
  const sentence = failureSentence(failure);
  if (failure.kind === "forbidden") return sentence;
  const isSoon = retryAt - now < 60_000;
  const again = isSoon
    ? t("failures.again.soon")
    : t("failures.again.later", { time: clockTime(retryAt, now) });
  return `${sentence} ${again}`;
}
