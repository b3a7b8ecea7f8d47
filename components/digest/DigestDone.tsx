import "./DigestDone.css";
import { useEffect, useRef } from "preact/hooks";
import { type PastDigest, pastDigests } from "../../utils/digest/readDigests";
import { countOf } from "../../utils/ground/count";
import { paperRoute, SAVED, viewRoute } from "../../utils/route/formatRoute";
import { useLive } from "../page/useLive";
import { TexText } from "../tex/TexText";
import { type DigestOnShow, useDigestKeys } from "./useDigest";

/** The end of a digest: what was saved of it, and that there is no more. */
export function DigestDone({ digest }: { digest: DigestOnShow }) {
  const { open, show } = digest;
  const { entries } = open;
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone.
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
        {isLatest ? "You're done for today" : "You're done with this one"}
      </h2>
      {entries.length === 0 ? (
        <p>Nothing new was unread when this digest was due.</p>
      ) : (
        <p>
          {countOf(entries.length, "paper")} looked through, {saved.length || "none"} of them saved to read.
        </p>
      )}
      {saved.length > 0 && (
        <ul>
          {saved.map(({ paper }) => (
            <li key={paper.id}>
              <a href={paperRoute(paper.id)}>
                <TexText text={paper.title} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="digest-ways">
        <a href={SAVED}>Saved papers</a>
        <a href={viewRoute("day")}>The latest day</a>
      </p>
    </section>
  );
}
