import type { Verdict } from "../../utils/model/verdict";
import { RULES } from "../../utils/route/formatRoute";
import { usePlace } from "../page/usePlace";

/** By which rules a paper is followed, or muted, with the way to them. */
export function PaperVerdict({ verdict: { is, why, follow, mute } }: { verdict: Verdict }) {
  const isHere = usePlace();
  const route = `${RULES}?edit=${mute[0] ?? follow[0]}`;
  return (
    <p class="paper-verdict" data-is={is}>
      <a
        href={isHere ? route : `/newtab.html${route}`}
        target={isHere ? undefined : "_blank"}
        title="Edit the rule"
      >
        <strong>{is === "muted" ? "Muted" : "Followed"}</strong> {why}
      </a>
    </p>
  );
}
