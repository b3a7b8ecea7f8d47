import type { WrittenRule } from "../../utils/rules/draft";
import { ruleName } from "../../utils/rules/ruleName";
import { act } from "../page/act";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";
import { RuleForm } from "./RuleForm";
import { t } from "./t";

interface Props {
  rule: WrittenRule;
  /** How many stored papers it matches. */
  caught: number;
  isEdited: boolean;
  onEdit: (id: string | undefined) => void;
}

/** One rule: its name, how many papers it matches, and buttons to switch, edit and delete it. */
export function RuleItem({ rule, caught, isEdited, onEdit }: Props) {
  const name = ruleName(rule);
  const [{ isOn }, put] = usePending({ isOn: rule.off === undefined }, rule.id);
  if (isEdited) {
    return (
      <li>
        <RuleForm
          rule={rule}
          onSave={(draft) => {
            report(act("changeRule", rule.id, draft));
            onEdit(undefined);
          }}
          onCancel={() => onEdit(undefined)}
        />
      </li>
    );
  }
  return (
    <li class="rule" data-on={isOn}>
      <span class="rule-name" dir="auto">
        {name}
      </span>
      <span class="rule-caught">{isOn ? t("common.papers", { n: caught }) : t("rules.off")}</span>
      <span class="rule-actions">
        <button
          type="button"
          class="text-button"
          aria-label={t(isOn ? "rules.switchOffOf" : "rules.switchOnOf", { name })}
          onClick={() => report(put({ isOn: !isOn }, act("switchRule", rule, !isOn)))}
        >
          {t(isOn ? "rules.switchOff" : "rules.switchOn")}
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={t("rules.editOf", { name })}
          onClick={() => onEdit(rule.id)}
        >
          {t("rules.edit")}
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={t("rules.deleteOf", { name })}
          onClick={() => report(act("removeRule", rule))}
        >
          {t("rules.delete")}
        </button>
      </span>
    </li>
  );
}
