import "./DigestWaiting.css";
import { readDigest } from "../../utils/digest/readDigests";
import { countOf } from "../../utils/ground/count";
import { DAY } from "../../utils/ground/dates/day";
import { digestRoute } from "../../utils/route/formatRoute";
import { useLive } from "../page/useLive";
import { usePlace } from "../page/usePlace";

/** One of which so much time has passed no longer waits. */
const WAITS_FOR = 7 * DAY;

/** The way to the latest digest, while papers of it are left. */
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
      Your digest: {countOf(open.left, "paper")}
    </a>
  );
}
