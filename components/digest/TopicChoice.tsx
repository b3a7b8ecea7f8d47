import { useState } from "preact/hooks";
import type { Day } from "../../utils/ground/dates/day";
import type { Paper } from "../../utils/model/paper";
import { act } from "../page/act";
import { KEYS } from "../page/keyTable";
import { report } from "../ui/report";
import { useDigestKeys } from "./useDigest";

/** Each has a digit of its own. */
const SHOWN = KEYS.topic.length;

/** Mutes what a paper is about: at once where that is one thing, else what is chosen, by its digit or its button. */
export function TopicChoice({ day, paper }: { day: Day; paper: Paper }) {
  const [isOpen, setOpen] = useState(false);
  const topics = [...new Map(paper.aiKeywords.map((each) => [each.toLowerCase(), each])).values()].slice(
    0,
    SHOWN,
  );
  const mute = (topic: string) => {
    setOpen(false);
    report(act("muteTopic", crypto.randomUUID(), day, paper.id, topic));
  };
  const [only] = topics.length === 1 ? topics : [];
  const choose = only ? () => mute(only) : () => setOpen(!isOpen);
  useDigestKeys({
    ...(topics.length > 0 && { muteTopic: choose }),
    ...(isOpen && {
      close: () => setOpen(false),
      topic: (place) => topics[place] && mute(topics[place]),
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
        {only ? `Mute “${only}”` : "Mute a topic…"} <kbd>{KEYS.muteTopic[0]}</kbd>
      </button>
      <ul id="digest-topics" class="digest-topics" aria-label="Topics of this paper" hidden={!isOpen}>
        {topics.map((topic, i) => (
          <li key={topic}>
            <button type="button" onClick={() => mute(topic)}>
              {topic} <kbd>{KEYS.topic[i]}</kbd>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
