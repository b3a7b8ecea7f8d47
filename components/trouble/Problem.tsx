import { browser } from "wxt/browser";
import { failureStatus } from "../../utils/model/failureSentence";
import type { LoadFailure } from "../page/useLoader";
import { report } from "../ui/report";

/** What went wrong in getting papers, when it is tried again, and what to do about it where that is known. */
export function Problem({ failure, retryAt, now }: LoadFailure & { now: number }) {
  return (
    <>
      <span class="status-base status-failure">{failureStatus(failure, retryAt, now)}</span>
      {failure.kind === "forbidden" && (
        <button type="button" class="text-button" onClick={() => report(allow())}>
          Allow access
        </button>
      )}
    </>
  );
}

/** Firefox lets the user withhold a host permission; it can only be asked for on a click. */
async function allow(): Promise<void> {
  if (!(await browser.permissions.request({ origins: ["https://huggingface.co/*"] }))) return;
  await (await import("../../utils/fetch/refresh/refresh")).refresh("now");
}
