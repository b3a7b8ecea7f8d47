import "./DigestWaiting.css";
import { readDigest } from "../../utils/digest/readDigests";
import { DAY } from "../../utils/ground/dates/day";
import { digestRoute } from "../../utils/route/formatRoute";
import { useLive } from "../page/useLive";
import { usePlace } from "../page/usePlace";
import { t } from "./t";

/** A digest older than this is no longer offered. */
const WAITS_FOR = 7 * DAY;

/** A link to the latest digest, as long as it has papers left. */
export function DigestWaiting() {
  const open = useLive(() => readDigest(), [], undefined);
  const isInTab = usePlace() !== undefined;
  if (!open?.left || (open.digest.madeAt ?? 0) < Date.now() - WAITS_FOR) return null;
  const route = digestRoute(open.digest.day);
  return (
    <a
      class="digest-waiting"
      data-passing
      href={isInTab ? route : `/newtab.html${route}`}
      target={isInTab ? undefined : "_blank"}
    >
      {t("digest.waiting", { n: open.left })}
    </a>
  );
}
