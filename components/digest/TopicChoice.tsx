import { useState } from "preact/hooks";
import { muteTopic } from "../../utils/actions/skip";
import type { Day } from "../../utils/ground/dates/day";
import type { Paper } from "../../utils/model/paper";
import { report } from "../ui/report";
import { useDigestKeys } from "./useDigest";

/** More than these have no digit of their own. */
const SHOWN = 9;

/** Mutes what a paper is about: at once where that is one thing, else what is chosen, by its digit or its button. */
export function TopicChoice({ day, paper }: { day: Day; paper: Paper }) {
  const [isOpen, setOpen] = useState(false);
  const topics = [...new Map(paper.aiKeywords.map((each) => [each.toLowerCase(), each])).values()].slice(
    0,
    SHOWN,
  );
  const mute = (topic: string) => {
    setOpen(false);
    report(muteTopic(day, paper.id, topic));
  };
  const [only] = topics.length === 1 ? topics : [];
  const choose = only ? () => mute(only) : () => setOpen(!isOpen);
  useDigestKeys({
    ...(topics.length > 0 && { t: choose }),
    ...(isOpen && {
      Escape: () => setOpen(false),
      ...Object.fromEntries(topics.map((topic, i) => [String(i + 1), () => mute(topic)])),
    }),
  });
  if (!topics.length) return null;
  return (
    <>
      <button
        type="button"
        aria-expanded={only ? undefined : isOpen}
        aria-controls={only ? undefined : "digest-topics"}
        onClick={choose}
      >
        {only ? `Mute “${only}”` : "Mute a topic…"} <kbd>t</kbd>
      </button>
      <ul id="digest-topics" class="digest-topics" aria-label="Topics of this paper" hidden={!isOpen}>
        {topics.map((topic, i) => (
          <li key={topic}>
            <button type="button" onClick={() => mute(topic)}>
              {topic} <kbd>{i + 1}</kbd>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
