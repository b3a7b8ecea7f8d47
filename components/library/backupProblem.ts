/** Why a backup could not be made, read or restored, in a sentence; by an error or its name. */
export function backupProblem(error: unknown): string {
  const name = error instanceof Error ? error.name : String(error);
  if (name === "Damaged") return "That backup is damaged and can't be used. Nothing was changed.";
  if (/Closed|Open|Version|Unknown|Missing|Security|InvalidState/.test(name)) {
    return "The library could not be read. Open a new tab of Daypaper: it says what can be done.";
  }
  return "The disk may be full. Nothing was changed.";
}
