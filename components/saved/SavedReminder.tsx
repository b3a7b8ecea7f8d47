import { useEffect } from "preact/hooks";
import { useLateComponent } from "../ui/useLateComponent";

/** The reminder to download a backup, where one is due; loaded behind the papers. */
export function SavedReminder() {
  const [Reminder, want] = useLateComponent(
    async () => (await import("../library/BackupReminder")).BackupReminder,
  );
  useEffect(want, []);
  return Reminder ? <Reminder /> : null;
}
