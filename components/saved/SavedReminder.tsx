import { useEffect } from "preact/hooks";
import { useLateComponent } from "../ui/useLateComponent";

/** The reminder to download a backup, if one is due. It is loaded after the papers. */
export function SavedReminder() {
  const [Reminder, want] = useLateComponent(
    async () => (await import("../library/BackupReminder")).BackupReminder,
  );
  useEffect(want, []);
  return Reminder ? <Reminder /> : null;
}
