import "../ui/Control.css";
import { CODE, LONGEST_TEXT, NUMBER_CONDITIONS } from "../../utils/model/rule";
import type { Line } from "../../utils/rules/draft";
import { Icon } from "../ui/Icon";
import { KIND_NAMES } from "./kindNames";

interface Props {
  line: Line;
  /** The kinds that it can be of: each comes once in a rule. */
  kinds: readonly Line["kind"][];
  onChange: (line: Line) => void;
  /** Takes it away; undefined for the only one. */
  onRemove?: () => void;
}

/** One condition of a rule: what is looked at, and what has to be there. */
export function LineEditor({ line, kinds, onChange, onRemove }: Props) {
  const { kind, text } = line;
  const { name, example } = KIND_NAMES[kind];
  const isNumber = NUMBER_CONDITIONS.some((each) => each === kind);
  return (
    <div class="rule-line">
      <select
        class="control"
        aria-label="What to look at"
        value={kind}
        onChange={({ currentTarget }) => {
          const next = currentTarget.value as Line["kind"];
          onChange({ kind: next, text: next === "code" ? "with" : kind === "code" ? "" : text });
        }}
      >
        {kinds.map((each) => (
          <option key={each} value={each}>
            {KIND_NAMES[each].name}
          </option>
        ))}
      </select>
      {kind === "code" ? (
        <select
          class="control"
          aria-label={name}
          value={text}
          onChange={({ currentTarget }) => onChange({ kind, text: currentTarget.value })}
        >
          {CODE.map((which) => (
            <option key={which} value={which}>
              {which === "with" ? "there is some" : "there is none"}
            </option>
          ))}
        </select>
      ) : (
        <input
          class="control"
          aria-label={name}
          inputMode={isNumber ? "numeric" : "text"}
          maxLength={LONGEST_TEXT}
          value={text}
          placeholder={example}
          spellcheck={false}
          data-kind={kind}
          onInput={({ currentTarget }) => onChange({ kind, text: currentTarget.value })}
        />
      )}
      {onRemove && (
        <button
          type="button"
          class="icon-button"
          aria-label={`Remove the condition: ${name}`}
          title="Remove this condition"
          onClick={onRemove}
        >
          <Icon name="hide" />
        </button>
      )}
    </div>
  );
}
