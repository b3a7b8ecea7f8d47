import "./DigestProgress.css";
import type { DigestFate } from "../../utils/digest/readDigests";
import type { DigestOnShow } from "./useDigest";

const WORDS: Record<DigestFate, string> = {
  left: "",
  saved: "Saved",
  read: "Read",
  hidden: "Hidden",
  later: "Put off",
  muted: "Muted",
  skipped: "Skipped",
};

/** How far one has come, "4 of 17", and a line with a part for each paper, which leads to it. */
export function DigestProgress({ digest }: { digest: DigestOnShow }) {
  const { open, current, show } = digest;
  const { entries, left } = open;
  const at = current ? entries.indexOf(current) + 1 : undefined;
  return (
    <div class="digest-progress">
      <p aria-live="polite">
        {at ? `${at} of ${entries.length}` : `All ${entries.length} done`}
        {current && current.fate !== "left" && <span class="digest-fate">{WORDS[current.fate]}</span>}
        {at && <span class="digest-left">{left} left</span>}
      </p>
      <ol aria-label="Papers of this digest">
        {entries.map(({ paper, fate }, i) => (
          <li key={paper.id}>
            <button
              type="button"
              data-fate={fate}
              aria-current={paper.id === current?.paper.id ? "step" : undefined}
              aria-label={[`${i + 1}`, paper.title, WORDS[fate]].filter(Boolean).join(", ")}
              title={paper.title}
              onClick={() => show(paper.id)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
