import { browser } from "wxt/browser";
import { digestRoute } from "../../utils/route/formatRoute";
import { usePlace } from "../page/usePlace";
import { Notice } from "../ui/Notice";
import { report } from "../ui/report";

/** Why there is no digest to be seen, and what can be done. */
export function NoDigest() {
  const day = usePlace()?.route.day;
  if (day) {
    return (
      <Notice title="There is no digest of that day">
        <p>
          <a href={digestRoute()}>The latest digest</a>
        </p>
      </Notice>
    );
  }
  return (
    <Notice title="No digest yet">
      <p>
        At an hour of yours Daypaper puts together what you follow and the best of what you haven't read, for
        you to look through once. It does so when you have chosen when.
      </p>
      <p>
        <button type="button" class="text-button" onClick={() => report(browser.runtime.openOptionsPage())}>
          Choose in the options
        </button>
      </p>
    </Notice>
  );
}
