/** What is left to do once an import is stored: its worker has no badge, and knows some papers by their ids alone. */
export async function finishImport(): Promise<void> {
  const { updateBadge } = await import("../../utils/queries/badge/badge");
  await updateBadge();
  const { nameSaved } = await import("../../utils/fetch/papers/nameSaved");
  await nameSaved();
}

/** Takes an import back. */
export async function undoImport(changeId: number): Promise<void> {
  const { undo } = await import("../../utils/actions/markPapers");
  await undo(changeId);
}
