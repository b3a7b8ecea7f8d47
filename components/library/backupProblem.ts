import { errorsWithin, isOfStorage } from "../../utils/model/failure";
import { t } from "./t";

/**
 * Says why a backup could not be made, read or restored, and what to do.
 * @param error what was thrown, or its name
 */
export function backupProblem(error: unknown): string {
  const names = errorsWithin(error).map((each) => (each instanceof Error ? each.name : String(each)));
  if (names.includes("Damaged")) return t("library.problem.damaged");
  if (/Closed|Open|Version|Unknown|Missing|Security|InvalidState/.test(names.join())) {
    return t("library.problem.unread");
  }
  return t(isOfStorage(error) ? "library.problem.full" : "library.problem.broken");
}
