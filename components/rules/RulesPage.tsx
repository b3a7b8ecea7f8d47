import "./RulesPage.css";
import { useState } from "preact/hooks";
import { readCaught, readRules } from "../../utils/actions/rules";
import { EFFECTS, MOST_RULES } from "../../utils/model/rule";
import { RULES } from "../../utils/route/formatRoute";
import { act } from "../page/act";
import { useLive } from "../page/useLive";
import { usePlace } from "../page/usePlace";
import { report } from "../ui/report";
import { RuleForm } from "./RuleForm";
import { RuleItem } from "./RuleItem";
import { t } from "./t";

/** Lists all rules, to make, change, switch off and delete them. A rule that the address names is open for editing. */
export function RulesPage() {
  const wanted = new URLSearchParams(usePlace()?.route.filter).get("edit") ?? undefined;
  const [edited, setEdited] = useState(wanted);
  const rules = useLive(readRules, [], undefined);
  const caught = useLive(readCaught, [], undefined);
  if (!rules) return null;
  const edit = (id: string | undefined) => {
    setEdited(id);
    // With the old address, a reload would open the rule again.
    if (!id && wanted) history.replaceState(null, "", RULES);
  };
  return (
    <div class="rules">
      <p class="rules-lead">{t("rules.lead")}</p>
      <section aria-labelledby="new-rule">
        <h2 id="new-rule">{t("rules.new")}</h2>
        <RuleForm onSave={(draft) => report(act("addRule", crypto.randomUUID(), draft))} />
      </section>
      {EFFECTS.map((effect) => {
        const own = rules.filter((rule) => rule.effect === effect);
        return (
          <section key={effect} aria-labelledby={`rules-${effect}`}>
            <h2 id={`rules-${effect}`}>{t(`rules.title.${effect}`)}</h2>
            {!own.length && <p class="rules-none">{t(`rules.none.${effect}`)}</p>}
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
      {rules.length > MOST_RULES && <p class="rule-problem">{t("rules.tooMany", { most: MOST_RULES })}</p>}
    </div>
  );
}
