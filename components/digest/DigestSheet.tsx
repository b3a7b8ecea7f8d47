import "./DigestSheet.css";
import type { DigestEntry } from "../../utils/digest/readDigests";
import { paperUrl } from "../../utils/model/paper";
import { TexText } from "../tex/TexText";

/** Of more authors only the first are named. */
const MOST_NAMED = 8;

const authorsOf = (names: readonly string[]) =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more`
    : names.join(", ");

/** The whole digest as it is printed; on a screen it isn't there. */
export function DigestSheet({ entries }: { entries: readonly DigestEntry[] }) {
  return (
    <ol class="digest-sheet">
      {entries.map(({ paper }) => (
        <li key={paper.id}>
          <strong>
            <TexText text={paper.title} />
          </strong>
          <span>{authorsOf(paper.authors)}</span>
          <p>
            <TexText text={paper.aiSummary ?? paper.abstract} />
          </p>
          <span>{paperUrl(paper.id)}</span>
        </li>
      ))}
    </ol>
  );
}
