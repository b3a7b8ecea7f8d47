import { countOf } from "../../utils/ground/count";
import type { WrittenRule } from "../../utils/rules/draft";
import { ruleName } from "../../utils/rules/ruleName";
import { act } from "../page/act";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";
import { RuleForm } from "./RuleForm";

interface Props {
  rule: WrittenRule;
  /** How many stored papers it has caught. */
  caught: number;
  isEdited: boolean;
  onEdit: (id: string | undefined) => void;
}

/** One rule: what it does, how much it has caught, and what can be done with it. */
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
      <span class="rule-name">{name}</span>
      <span class="rule-caught">{isOn ? countOf(caught, "paper") : "Off"}</span>
      <span class="rule-actions">
        <button
          type="button"
          class="text-button"
          aria-label={`Switch ${isOn ? "off" : "on"}: ${name}`}
          onClick={() => report(put({ isOn: !isOn }, act("switchRule", rule, !isOn)))}
        >
          {isOn ? "Switch off" : "Switch on"}
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={`Edit: ${name}`}
          onClick={() => onEdit(rule.id)}
        >
          Edit
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={`Delete: ${name}`}
          onClick={() => report(act("removeRule", rule))}
        >
          Delete
        </button>
      </span>
    </li>
  );
}
