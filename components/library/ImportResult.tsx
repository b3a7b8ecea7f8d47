import { countOf } from "../../utils/count";

interface Props {
  papers: number;
  changeId?: number;
  isUndone: boolean;
  onUndo: (changeId: number) => void;
  onAgain: () => void;
}

/** What an import did, with the way back. */
export function ImportResult({ papers, changeId, isUndone, onUndo, onAgain }: Props) {
  return (
    <>
      <p class="import-said" role="status">
        {isUndone ? "Undone. Your library is as it was." : `Imported: ${countOf(papers, "paper")}.`}
      </p>
      <div class="import-buttons">
        {changeId !== undefined && !isUndone && (
          <button type="button" data-first onClick={() => onUndo(changeId)}>
            Undo
          </button>
        )}
        <button type="button" data-first onClick={onAgain}>
          Import more
        </button>
      </div>
    </>
  );
}
