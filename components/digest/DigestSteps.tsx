import "./DigestSteps.css";
import { type PastDigest, pastDigests } from "../../utils/digest/readDigests";
import type { Day } from "../../utils/ground/dates/day";
import { dayTitle } from "../../utils/i18n/dates";
import { digestRoute } from "../../utils/route/formatRoute";
import { withKey } from "../page/keyTable";
import { useLive } from "../page/useLive";
import { Icon } from "../ui/Icon";
import { t } from "./t";
import { useDigestKeys } from "./useDigest";

const NONE: PastDigest[] = [];

/** Links to the digests before and after this one, and to all digests. */
export function DigestSteps({ day }: { day: Day }) {
  const all = useLive(pastDigests, [], NONE);
  // The latest comes first.
  const before = all.find((each) => each.day < day)?.day;
  const after = all.findLast((each) => each.day > day)?.day;
  const to = (other: Day | undefined) => (other ? () => location.assign(digestRoute(other)) : undefined);
  useDigestKeys({ previousPeriod: to(before), nextPeriod: to(after) });
  return (
    <nav class="digest-steps" aria-label={t("digest.list")}>
      {before && (
        <a
          class="icon-button"
          href={digestRoute(before)}
          aria-label={t("digest.previous")}
          title={withKey(t("digest.previous"), "previousPeriod")}
        >
          <Icon name="previous" />
        </a>
      )}
      {all.length > 1 && (
        <details>
          <summary>{t("digest.count", { n: all.length })}</summary>
          <ul>
            {all.map((each) => (
              <li key={each.day}>
                <a href={digestRoute(each.day)} aria-current={each.day === day ? "page" : undefined}>
                  {dayTitle(each.day, Date.now())}
                </a>
                <span>{t("common.papers", { n: each.papers })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {after && (
        <a
          class="icon-button"
          href={digestRoute(after)}
          aria-label={t("digest.next")}
          title={withKey(t("digest.next"), "nextPeriod")}
        >
          <Icon name="next" />
        </a>
      )}
    </nav>
  );
}
