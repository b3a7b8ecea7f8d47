import "./RulesPage.css";
import { useState } from "preact/hooks";
import { readCaught, readRules } from "../../utils/actions/rules";
import { EFFECTS, type Effect, MOST_RULES } from "../../utils/model/rule";
import { RULES } from "../../utils/route/formatRoute";
import { act } from "../page/act";
import { useLive } from "../page/useLive";
import { usePlace } from "../page/usePlace";
import { report } from "../ui/report";
import { RuleForm } from "./RuleForm";
import { RuleItem } from "./RuleItem";

const TITLES: Record<Effect, string> = { follow: "Follow papers", mute: "Mute papers" };
const NONE: Record<Effect, string> = {
  follow: "Nothing yet. What you follow comes first in every list.",
  mute: "Nothing yet. What you mute is left out, and stays within reach below each list.",
};

/** All rules, to be made, changed, switched off and deleted. The address may name one, which is then open to be changed. */
export function RulesPage() {
  const wanted = new URLSearchParams(usePlace()?.route.filter).get("edit") ?? undefined;
  const [edited, setEdited] = useState(wanted);
  const rules = useLive(readRules, [], undefined);
  const caught = useLive(readCaught, [], undefined);
  if (!rules) return null;
  const edit = (id: string | undefined) => {
    setEdited(id);
    // Reloaded, the page would open it again.
    if (!id && wanted) history.replaceState(null, "", RULES);
  };
  return (
    <div class="rules">
      <p class="rules-lead">
        Rules look at each paper as it arrives, and at all that are stored when a rule changes. A paper that
        is followed and muted is muted. Every change can be undone.
      </p>
      <section aria-labelledby="new-rule">
        <h2 id="new-rule">New rule</h2>
        <RuleForm onSave={(draft) => report(act("addRule", crypto.randomUUID(), draft))} />
      </section>
      {EFFECTS.map((effect) => {
        const own = rules.filter((rule) => rule.effect === effect);
        return (
          <section key={effect} aria-labelledby={`rules-${effect}`}>
            <h2 id={`rules-${effect}`}>{TITLES[effect]}</h2>
            {!own.length && <p class="rules-none">{NONE[effect]}</p>}
            <ul>
              {own.map((rule) => (
                <RuleItem
                  key={rule.id}
                  rule={rule}
                  caught={caught?.get(rule.id) ?? 0}
                  isEdited={edited === rule.id}
                  onEdit={edit}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {rules.length > MOST_RULES && (
        <p class="rule-problem">Only the oldest {MOST_RULES} rules are asked: delete some of them.</p>
      )}
    </div>
  );
}
