import "../ui/Control.css";
import { CODE, LONGEST_TEXT, NUMBER_CONDITIONS } from "../../utils/model/rule";
import type { Line } from "../../utils/rules/draft";
import { Icon } from "../ui/Icon";
import { t } from "./t";

interface Props {
  line: Line;
  /** The kinds to choose from: each comes once in a rule. */
  kinds: readonly Line["kind"][];
  onChange: (line: Line) => void;
  /** Removes the line; undefined for the only one. */
  onRemove?: () => void;
}

/** Edits one condition of a rule: its kind, and the text or number to match. */
export function LineEditor({ line, kinds, onChange, onRemove }: Props) {
  const { kind, text } = line;
  const name = t(`rules.kind.${kind}`);
  const isNumber = NUMBER_CONDITIONS.some((each) => each === kind);
  return (
    <div class="rule-line">
      <select
        class="control"
        aria-label={t("rules.kind")}
        value={kind}
        onChange={({ currentTarget }) => {
          const next = currentTarget.value as Line["kind"];
          onChange({ kind: next, text: next === "code" ? "with" : kind === "code" ? "" : text });
        }}
      >
        {kinds.map((each) => (
          <option key={each} value={each}>
            {t(`rules.kind.${each}`)}
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
              {t(`rules.code.${which}`)}
            </option>
          ))}
        </select>
      ) : (
        <input
          class="control"
          dir="auto"
          aria-label={name}
          inputMode={isNumber ? "numeric" : "text"}
          maxLength={LONGEST_TEXT}
          value={text}
          placeholder={t(`rules.example.${kind}`)}
          spellcheck={false}
          data-kind={kind}
          onInput={({ currentTarget }) => onChange({ kind, text: currentTarget.value })}
        />
      )}
      {onRemove && (
        <button
          type="button"
          class="icon-button"
          aria-label={t("rules.removeOf", { name })}
          title={t("rules.remove")}
          onClick={onRemove}
        >
          <Icon name="hide" />
        </button>
      )}
    </div>
  );
}
