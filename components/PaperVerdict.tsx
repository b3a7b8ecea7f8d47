import { RULES } from "../utils/route";
import type { Verdict } from "../utils/rules/verdict";
import { usePlace } from "./usePlace";

/** By which rules a paper is followed, or muted, with the way to them. */
export function PaperVerdict({ verdict: { is, why } }: { verdict: Verdict }) {
  const isHere = usePlace();
  return (
    <p class="paper-verdict" data-is={is}>
      <a href={isHere ? RULES : `/newtab.html${RULES}`} target={isHere ? undefined : "_blank"} title="Rules">
        <strong>{is === "muted" ? "Muted" : "Followed"}</strong> {why}
      </a>
    </p>
  );
}
