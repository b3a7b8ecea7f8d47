import "./RuleForm.css";
import { useState } from "preact/hooks";
import { conditionsOf, type Effect } from "../../utils/model/rule";
import { type Draft, draftOf, type Line, linesOf } from "../../utils/rules/draft";
import { Choice } from "../ui/Choice";
import { KINDS } from "./kindNames";
import { LineEditor } from "./LineEditor";
import { RulePreview } from "./RulePreview";
import { usePreview } from "./usePreview";

interface Props {
  /** The rule to change; a new one is written without. */
  rule?: Draft;
  onSave: (draft: Draft) => void;
  onCancel?: () => void;
}

const BLANK: Line = { kind: "words", text: "" };

/** Writes a rule, and shows while it is written what it would have caught. */
export function RuleForm({ rule, onSave, onCancel }: Props) {
  const [effect, setEffect] = useState<Effect>(rule?.effect ?? "follow");
  const [lines, setLines] = useState<Line[]>(() => (rule ? linesOf(rule) : [BLANK]));
  const draft = draftOf(effect, lines);
  const isEmpty = !conditionsOf(draft).length;
  const { outlook, isCurrent, isBroken } = usePreview(draft);
  const problem = outlook && "problem" in outlook ? outlook.problem : undefined;
  const free = KINDS.filter((kind) => lines.every((line) => line.kind !== kind));

  function save(event: Event) {
    event.preventDefault();
    // Whether an expression can be read is known once the worker has answered.
    const isUnread = draft.pattern !== undefined && !isCurrent;
    if (isEmpty || problem || isUnread) return;
    onSave(draft);
    if (!rule) setLines([BLANK]);
  }

  return (
    <form class="rule-form" onSubmit={save} aria-label={rule ? "Change the rule" : "New rule"}>
      <Choice
        legend="What to do"
        name={rule ? "changed-effect" : "effect"}
        value={effect}
        onChange={setEffect}
        choices={[
          { value: "follow", label: "Follow: papers come first, and are counted" },
          { value: "mute", label: "Mute: papers are left out of lists and badge" },
        ]}
      />
      <fieldset>
        <legend>Papers that have {lines.length > 1 ? "all of this" : "this"}</legend>
        {lines.map((line, place) => (
          <LineEditor
            key={place}
            line={line}
            kinds={KINDS.filter((kind) => kind === line.kind || free.includes(kind))}
            onChange={(changed) => setLines(lines.with(place, changed))}
            {...(lines.length > 1 && { onRemove: () => setLines(lines.toSpliced(place, 1)) })}
          />
        ))}
        {free[0] && (
          <button
            type="button"
            class="text-button"
            onClick={() => setLines([...lines, { kind: free[0] ?? "words", text: "" }])}
          >
            Add a condition
          </button>
        )}
      </fieldset>
      {problem && (
        <p class="rule-problem" role="alert">
          The expression {problem}.
        </p>
      )}
      <p class="rule-form-actions">
        <button type="submit" class="rule-save" disabled={isEmpty || problem !== undefined}>
          {rule ? "Save" : effect === "follow" ? "Follow" : "Mute"}
        </button>
        {onCancel && (
          <button type="button" class="text-button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </p>
      {isBroken && <p class="rule-problem">The stored papers could not be asked.</p>}
      {!isEmpty && outlook && "preview" in outlook && (
        <RulePreview effect={effect} preview={outlook.preview} />
      )}
    </form>
  );
}
