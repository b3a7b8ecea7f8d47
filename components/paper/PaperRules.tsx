import "./PaperRules.css";
import { useState } from "preact/hooks";
import { readRules } from "../../utils/actions/rules";
import type { Paper } from "../../utils/model/paper";
import { RULES } from "../../utils/route/formatRoute";
import { type Draft, saysTheSame, type WrittenRule } from "../../utils/rules/draft";
import { draftsOf, type Offer, offersOf } from "../../utils/rules/ofPaper";
import { act } from "../page/act";
import { useLive } from "../page/useLive";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";
import { t } from "./t";

/** Buttons that follow or mute a paper's topics, organization, submitter and authors in one click. */
export function PaperRules({ paper }: { paper: Paper }) {
  const [isOpen, setOpen] = useState(false);
  const offers = offersOf(paper);
  if (!offers.length) return null;
  return (
    <details class="paper-rules" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("paper.rules.title")}</summary>
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
          <li key={`${offer.kind} ${offer.name}`}>
            <span>
              <bdi>{offer.name}</bdi> <small>{offer.what}</small>
            </span>
            {draftsOf(offer).map((draft) => (
              <RuleButton
                key={draft.effect}
                draft={draft}
                kind={offer.kind}
                name={offer.name}
                rule={rules.find((rule) => saysTheSame(rule, draft))}
              />
            ))}
          </li>
        ))}
      </ul>
      <a class="text-button" href={RULES}>
        {t("paper.rules.all")}
      </a>
    </>
  );
}

interface Props {
  draft: Draft;
  kind: Offer["kind"];
  /** The name of the author, organization, submitter or topic. */
  name: string;
  /** The stored rule that says the same; undefined if there is none. */
  rule?: WrittenRule;
}

/** A toggle button that adds the rule or switches it on again, and removes it. */
function RuleButton({ draft, kind, name, rule }: Props) {
  const { effect } = draft;
  const [{ isOn }, put] = usePending(
    { isOn: rule !== undefined && rule.off === undefined },
    `${kind} ${name}`,
  );
  const store = async (on: boolean) => {
    // A rule that the last press made may not be in `rule` yet.
    const known = (await readRules()).find((each) => saysTheSame(each, draft));
    if (!on) return known && act("removeRule", known);
    return known ? act("switchRule", known, true) : act("addRule", crypto.randomUUID(), draft);
  };
  return (
    <button
      type="button"
      class="text-button"
      aria-label={t(`paper.rules.${effect}.${kind}`, { name })}
      aria-pressed={isOn}
      onClick={() => report(put({ isOn: !isOn }, store(!isOn)))}
    >
      {t(isOn ? `paper.rules.on.${effect}` : `paper.rules.off.${effect}`)}
    </button>
  );
}
