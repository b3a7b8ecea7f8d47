import { browser } from "wxt/browser";
import { failureStatus } from "../../utils/model/failureSentence";
import type { LoadFailure } from "../page/useLoader";
import { report } from "../ui/report";
import { t } from "./t";

/** The failure of a fetch, when it is tried again, and a button if the user can solve it. */
export function Problem({ failure, retryAt, now }: LoadFailure & { now: number }) {
  return (
    <>
      <span class="status-base status-failure">{failureStatus(failure, retryAt, now)}</span>
      {failure.kind === "forbidden" && (
        <button type="button" class="text-button" onClick={() => report(allow())}>
          {t("trouble.allow")}
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
