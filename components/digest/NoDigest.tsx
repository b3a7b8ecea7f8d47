import { browser } from "wxt/browser";
import { digestRoute } from "../../utils/route/formatRoute";
import { usePlace } from "../page/usePlace";
import { Notice } from "../ui/Notice";
import { report } from "../ui/report";
import { t } from "./t";

/** Why no digest is shown, and a way out: the latest digest, or the options. */
export function NoDigest() {
  const day = usePlace()?.route.day;
  if (day) {
    return (
      <Notice title={t("digest.none.thatDay")}>
        <p>
          <a href={digestRoute()}>{t("digest.none.latest")}</a>
        </p>
      </Notice>
    );
  }
  return (
    <Notice title={t("digest.none.title")}>
      <p>{t("digest.what")}</p>
      <p>
        <button type="button" class="text-button" onClick={() => report(browser.runtime.openOptionsPage())}>
          {t("digest.none.choose")}
        </button>
      </p>
    </Notice>
  );
}
