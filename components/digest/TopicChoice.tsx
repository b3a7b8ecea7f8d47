import { useState } from "preact/hooks";
import type { Day } from "../../utils/ground/dates/day";
import type { Paper } from "../../utils/model/paper";
import { act } from "../page/act";
import { KEYS } from "../page/keyTable";
import { report } from "../ui/report";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";
import { useDigestKeys } from "./useDigest";

/** The number of topics shown: each has its own digit key. */
const SHOWN = KEYS.topic.length;

/** Mutes a topic of a paper: its only topic at once, one of several by its digit key or its button. */
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
        {only
          ? withSlots(t.runs("digest.mute.only", { topic: only }), { topic: (words) => <bdi>{words}</bdi> })
          : t("digest.mute")}{" "}
        <kbd>{KEYS.muteTopic[0]}</kbd>
      </button>
      <ul id="digest-topics" class="digest-topics" aria-label={t("digest.mute.topics")} hidden={!isOpen}>
        {topics.map((topic, i) => (
          <li key={topic}>
            <button type="button" onClick={() => mute(topic)}>
              <bdi>{topic}</bdi> <kbd>{KEYS.topic[i]}</kbd>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
