import "./DigestSheet.css";
import type { DigestEntry } from "../../utils/digest/readDigests";
import { formatList } from "../../utils/i18n/formatList";
import { paperUrl } from "../../utils/model/paper";
import { TexText } from "../tex/TexText";
import { t } from "./t";

/** A paper with more authors shows the names of the first ones only. */
const MOST_NAMED = 8;

const authorsOf = (names: readonly string[]) => {
  const more = names.length - MOST_NAMED;
  return formatList(
    more > 0 ? [...names.slice(0, MOST_NAMED), t("digest.authors.more", { n: more })] : names,
  );
};

/** The whole digest for the printer. On a screen it is hidden. */
export function DigestSheet({ entries }: { entries: readonly DigestEntry[] }) {
  return (
    <ol class="digest-sheet">
      {entries.map(({ paper }) => (
        <li key={paper.id}>
          <strong dir="auto">
            <TexText text={paper.title} />
          </strong>
          <span dir="auto">{authorsOf(paper.authors)}</span>
          <p dir="auto">
            <TexText text={paper.aiSummary ?? paper.abstract} />
          </p>
          <span>{paperUrl(paper.id)}</span>
        </li>
      ))}
    </ol>
  );
}
