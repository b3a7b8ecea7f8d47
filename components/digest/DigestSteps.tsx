import "./DigestSteps.css";
import { type PastDigest, pastDigests } from "../../utils/digest/readDigests";
import { countOf } from "../../utils/ground/count";
import type { Day } from "../../utils/ground/dates/day";
import { dayTitle } from "../../utils/ground/dates/format";
import { digestRoute } from "../../utils/route/formatRoute";
import { withKey } from "../page/keyTable";
import { useLive } from "../page/useLive";
import { Icon } from "../ui/Icon";
import { useDigestKeys } from "./useDigest";

const NONE: PastDigest[] = [];

/** The ways to the digests before and after this one, and to all. */
export function DigestSteps({ day }: { day: Day }) {
  const all = useLive(pastDigests, [], NONE);
  // The latest comes first.
  const before = all.find((each) => each.day < day)?.day;
  const after = all.findLast((each) => each.day > day)?.day;
  const to = (other: Day | undefined) => (other ? () => location.assign(digestRoute(other)) : undefined);
  useDigestKeys({ previousPeriod: to(before), nextPeriod: to(after) });
  return (
    <nav class="digest-steps" aria-label="Digests">
      {before && (
        <a
          class="icon-button"
          href={digestRoute(before)}
          aria-label="Previous digest"
          title={withKey("Previous digest", "previousPeriod")}
        >
          <Icon name="previous" />
        </a>
      )}
      {all.length > 1 && (
        <details>
          <summary>{countOf(all.length, "digest")}</summary>
          <ul>
            {all.map((each) => (
              <li key={each.day}>
                <a href={digestRoute(each.day)} aria-current={each.day === day ? "page" : undefined}>
                  {dayTitle(each.day, Date.now())}
                </a>
                <span>{countOf(each.papers, "paper")}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {after && (
        <a
          class="icon-button"
          href={digestRoute(after)}
          aria-label="Next digest"
          title={withKey("Next digest", "nextPeriod")}
        >
          <Icon name="next" />
        </a>
      )}
    </nav>
  );
}
