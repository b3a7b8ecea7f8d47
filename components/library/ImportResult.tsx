import { countOf } from "../../utils/ground/count";

interface Props {
  papers: number;
  changeId?: number;
  /** How far undoing it has come, where that is wished. */
  undo?: "running" | "done";
  /** Why it could not be undone. */
  problem?: string;
  onUndo: (changeId: number) => void;
  onAgain: () => void;
}

/** What an import did, with the way back. */
export function ImportResult({ papers, changeId, undo, problem, onUndo, onAgain }: Props) {
  return (
    <>
      <p class="import-said" role="status">
        {undo === "done" ? "Undone. Your library is as it was." : `Imported: ${countOf(papers, "paper")}.`}
      </p>
      {problem && (
        <p class="import-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="import-buttons">
        {changeId !== undefined && undo !== "done" && (
          <button type="button" data-first disabled={undo === "running"} onClick={() => onUndo(changeId)}>
            {undo === "running" ? "Undoing…" : "Undo"}
          </button>
        )}
        <button type="button" data-first onClick={onAgain}>
          Import more
        </button>
      </div>
    </>
  );
}
