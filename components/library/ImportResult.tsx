import { t } from "./t";

interface Props {
  papers: number;
  changeId?: number;
  /** The state of the undo, once the user asked for it. */
  undo?: "running" | "done";
  /** Why the undo failed. */
  problem?: string;
  onUndo: (changeId: number) => void;
  onAgain: () => void;
}

/** Says how many papers were imported, and offers to undo that. */
export function ImportResult({ papers, changeId, undo, problem, onUndo, onAgain }: Props) {
  return (
    <>
      <p class="import-said" role="status">
        {undo === "done" ? t("library.import.undone") : t("library.import.done", { n: papers })}
      </p>
      {problem && (
        <p class="import-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="import-buttons">
        {changeId !== undefined && undo !== "done" && (
          <button type="button" data-first disabled={undo === "running"} onClick={() => onUndo(changeId)}>
            {t(undo === "running" ? "library.import.undoing" : "common.undo")}
          </button>
        )}
        <button type="button" data-first onClick={onAgain}>
          {t("library.import.again")}
        </button>
      </div>
    </>
  );
}
