import "./PaperRules.css";
import { useState } from "preact/hooks";
import { readRules } from "../../utils/actions/rules";
import type { Paper } from "../../utils/model/paper";
import type { Effect } from "../../utils/model/rule";
import { RULES } from "../../utils/route/formatRoute";
import { type Draft, saysTheSame, type WrittenRule } from "../../utils/rules/draft";
import { draftsOf, type Offer, offersOf } from "../../utils/rules/ofPaper";
import { act } from "../page/act";
import { useLive } from "../page/useLive";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";

const NAMES: Record<Effect, { is: string; was: string }> = {
  follow: { is: "Follow", was: "Followed" },
  mute: { is: "Mute", was: "Muted" },
};

/** Follows or mutes who wrote a paper, who stands behind it, and what it is about, each in one click. */
export function PaperRules({ paper }: { paper: Paper }) {
  const [isOpen, setOpen] = useState(false);
  const offers = offersOf(paper);
  if (!offers.length) return null;
  return (
    <details class="paper-rules" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Follow or mute</summary>
      {isOpen && <Offers offers={offers} />}
    </details>
  );
}

function Offers({ offers }: { offers: readonly Offer[] }) {
  const rules = useLive<WrittenRule[]>(readRules, [], []);
  return (
    <>
      <ul>
        {offers.map((offer) => (
          <li key={`${offer.what} ${offer.name}`}>
            <span>
              {offer.name} <small>{offer.what}</small>
            </span>
            {draftsOf(offer).map((draft) => (
              <RuleButton
                key={draft.effect}
                draft={draft}
                of={`${offer.what} ${offer.name}`}
                rule={rules.find((rule) => saysTheSame(rule, draft))}
              />
            ))}
          </li>
        ))}
      </ul>
      <a class="text-button" href={RULES}>
        All rules
      </a>
    </>
  );
}

interface Props {
  draft: Draft;
  /** What is followed or muted: "topic diffusion". */
  of: string;
  /** The rule that says so, where there is one. */
  rule?: WrittenRule;
}

/** Makes a rule or switches it on again, or takes it back. */
function RuleButton({ draft, of, rule }: Props) {
  const { is, was } = NAMES[draft.effect];
  const [{ isOn }, put] = usePending({ isOn: rule !== undefined && rule.off === undefined }, of);
  const store = async (on: boolean) => {
    // One that was made by the press before may not have been read back yet.
    const known = (await readRules()).find((each) => saysTheSame(each, draft));
    if (!on) return known && act("removeRule", known);
    return known ? act("switchRule", known, true) : act("addRule", crypto.randomUUID(), draft);
  };
  return (
    <button
      type="button"
      class="text-button"
      aria-label={`${is} this ${of}`}
      aria-pressed={isOn}
      onClick={() => report(put({ isOn: !isOn }, store(!isOn)))}
    >
      {isOn ? was : is}
    </button>
  );
}
