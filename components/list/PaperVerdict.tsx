import type { Verdict } from "../../utils/model/verdict";
import { RULES } from "../../utils/route/formatRoute";
import { usePlace } from "../page/usePlace";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";

/** The rules by which a paper is followed or muted, with a link that edits the first of them. */
export function PaperVerdict({ verdict: { is, why, follow, mute } }: { verdict: Verdict }) {
  const isHere = usePlace();
  const route = `${RULES}?edit=${mute[0] ?? follow[0]}`;
  return (
    <p class="paper-verdict" data-is={is}>
      <a
        href={isHere ? route : `/newtab.html${route}`}
        target={isHere ? undefined : "_blank"}
        title={t("list.verdict.edit")}
      >
        {withSlots(t.runs(`list.verdict.${is}`), {
          strong: (words) => <strong>{words}</strong>,
          why: () => <bdi>{why}</bdi>,
        })}
      </a>
    </p>
  );
}
