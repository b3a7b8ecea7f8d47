import { useEffect } from "preact/hooks";
import { useLazy } from "../ui/useLazy";

/** The reminder to download a backup, where one is due; loaded behind the papers. */
export function SavedReminder() {
  const [Reminder, want] = useLazy(async () => (await import("../library/BackupReminder")).BackupReminder);
  useEffect(want, []);
  return Reminder ? <Reminder /> : null;
}
