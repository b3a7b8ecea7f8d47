import "./DigestProgress.css";
import type { DigestFate } from "../../utils/digest/readDigests";
import { t } from "./t";
import type { DigestOnShow } from "./useDigest";

/** The progress of a digest, "4 of 17", and a line with a button for each paper that shows it. */
export function DigestProgress({ digest }: { digest: DigestOnShow }) {
  const { open, current, show } = digest;
  const { entries, left } = open;
  const at = current ? entries.indexOf(current) + 1 : undefined;
  return (
    <div class="digest-progress">
      <p aria-live="polite">
        {at
          ? t("digest.progress.at", { at, n: entries.length })
          : t("digest.progress.done", { n: entries.length })}
        {current && current.fate !== "left" && (
          <span class="digest-fate">{t(`digest.fate.${current.fate}`)}</span>
        )}
        {at && <span class="digest-left">{t("digest.progress.left", { n: left })}</span>}
      </p>
      <ol aria-label={t("digest.progress.list")}>
        {entries.map(({ paper, fate }, i) => (
          <li key={paper.id}>
            <button
              type="button"
              data-fate={fate}
              aria-current={paper.id === current?.paper.id ? "step" : undefined}
              aria-label={paperLabel(i + 1, paper.title, fate)}
              title={paper.title}
              onClick={() => show(paper.id)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The name of a paper's button: "4, On looms, Saved". */
const paperLabel = (place: number, title: string, fate: DigestFate): string =>
  fate === "left"
    ? t("digest.progress.paper", { place, title })
    : t("digest.progress.paperWithFate", { place, title, fate: t(`digest.fate.${fate}`) });
