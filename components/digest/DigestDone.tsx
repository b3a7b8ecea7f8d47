import "./DigestDone.css";
import { useEffect, useRef } from "preact/hooks";
import { type PastDigest, pastDigests } from "../../utils/digest/readDigests";
import { paperRoute, SAVED, viewRoute } from "../../utils/route/formatRoute";
import { useLive } from "../page/useLive";
import { TexText } from "../tex/TexText";
import { t } from "./t";
import { type DigestOnShow, useDigestKeys } from "./useDigest";

/** The end of a digest: the papers that were saved from it. */
export function DigestDone({ digest }: { digest: DigestOnShow }) {
  const { open, show } = digest;
  const { entries } = open;
  const heading = useRef<HTMLHeadingElement>(null);
  // The element that had the focus is gone.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const last = entries.at(-1)?.paper.id;
  useDigestKeys({ previousPaper: () => show(last), goBack: () => show(last) });
  const [latest] = useLive<PastDigest[]>(pastDigests, [], []);
  const isLatest = !latest || latest.day <= open.digest.day;
  const saved = entries.filter(({ fate }) => fate === "saved");
  return (
    <section class="digest-done">
      <h2 ref={heading} tabIndex={-1}>
        {t(isLatest ? "digest.done.titleToday" : "digest.done.title")}
      </h2>
      <p>
        {entries.length === 0
          ? t("digest.done.nothing")
          : t("digest.done.sum", { n: saved.length, papers: t("common.papers", { n: entries.length }) })}
      </p>
      {saved.length > 0 && (
        <ul>
          {saved.map(({ paper }) => (
            <li key={paper.id}>
              <a href={paperRoute(paper.id)} dir="auto">
                <TexText text={paper.title} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="digest-ways">
        <a href={SAVED}>{t("digest.done.savedPapers")}</a>
        <a href={viewRoute("day")}>{t("digest.done.latestDay")}</a>
      </p>
    </section>
  );
}
