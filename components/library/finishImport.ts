/** Updates the badge and fetches missing titles after an import: its worker can do neither. */
export async function finishImport(): Promise<void> {
  const { updateBadge } = await import("../../utils/queries/badge/badge");
  await updateBadge();
  const { nameSaved } = await import("../../utils/fetch/papers/nameSaved");
  await nameSaved();
}

/** Undoes an import. */
export async function undoImport(changeId: number): Promise<void> {
  const { undo } = await import("../../utils/actions/markPapers");
  await undo(changeId);
}
