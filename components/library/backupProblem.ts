import { errorsWithin, isOfStorage } from "../../utils/model/failure";

/** Why a backup could not be made, read or restored, in a sentence; by an error or its name. */
export function backupProblem(error: unknown): string {
  const names = errorsWithin(error).map((each) => (each instanceof Error ? each.name : String(each)));
  if (names.includes("Damaged")) return "That backup is damaged and can't be used. Nothing was changed.";
  if (/Closed|Open|Version|Unknown|Missing|Security|InvalidState/.test(names.join())) {
    return "The library could not be read. Open a new tab of Daypaper: it says what can be done.";
  }
  const reason = isOfStorage(error) ? "The disk may be full." : "Something in Daypaper itself has failed.";
  return `${reason} Nothing was changed.`;
}
