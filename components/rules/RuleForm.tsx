import "./RuleForm.css";
import { useState } from "preact/hooks";
import { conditionsOf, type Effect, LONGEST_TEXT } from "../../utils/model/rule";
import { type Draft, draftOf, type Line, linesOf } from "../../utils/rules/draft";
import type { PatternProblem } from "../../utils/rules/patterns";
import { Choice } from "../ui/Choice";
import { KINDS } from "./kinds";
import { LineEditor } from "./LineEditor";
import { RulePreview } from "./RulePreview";
import { t } from "./t";
import { usePreview } from "./usePreview";

interface Props {
  /** The rule to change; absent for a new one. */
  rule?: Draft;
  onSave: (draft: Draft) => void;
  onCancel?: () => void;
}

const BLANK: Line = { kind: "words", text: "" };

/** The form for a new rule or a change to one. It previews the rule while the user types. */
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
    // Only the worker can tell whether an expression is valid.
    const isUnread = draft.pattern !== undefined && !isCurrent;
    if (isEmpty || problem || isUnread) return;
    onSave(draft);
    if (!rule) setLines([BLANK]);
  }

  return (
    <form class="rule-form" onSubmit={save} aria-label={t(rule ? "rules.changing" : "rules.new")}>
      <Choice
        legend={t("rules.effect")}
        name={rule ? "changed-effect" : "effect"}
        value={effect}
        onChange={setEffect}
        choices={[
          { value: "follow", label: t("rules.effect.follow") },
          { value: "mute", label: t("rules.effect.mute") },
        ]}
      />
      <fieldset>
        <legend>{t(lines.length > 1 ? "rules.matching.all" : "rules.matching")}</legend>
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
            {t("rules.add")}
          </button>
        )}
      </fieldset>
      {problem && (
        <p class="rule-problem" role="alert">
          {problemSentence(problem)}
        </p>
      )}
      <p class="rule-form-actions">
        <button type="submit" class="rule-save" disabled={isEmpty || problem !== undefined}>
          {rule ? t("rules.save") : t(`rules.make.${effect}`)}
        </button>
        {onCancel && (
          <button type="button" class="text-button" onClick={onCancel}>
            {t("common.cancel")}
          </button>
        )}
      </p>
      {isBroken && <p class="rule-problem">{t("rules.preview.broken")}</p>}
      {!isEmpty && outlook && "preview" in outlook && (
        <RulePreview effect={effect} preview={outlook.preview} />
      )}
    </form>
  );
}

function problemSentence(problem: PatternProblem): string {
  switch (problem.kind) {
    case "tooLong":
      return t("rules.problem.tooLong", { most: LONGEST_TEXT });
    case "tooLarge":
      return t("rules.problem.tooLarge");
    case "invalid":
      return t("rules.problem.invalid", { reason: problem.reason });
    case "invalidAt":
      return t("rules.problem.invalidAt", { reason: problem.reason, at: problem.at, part: problem.part });
  }
}
