import { useEffect, useState } from "preact/hooks";
import { isReminderDue, readKept } from "../../utils/backup/reminder";
import { noteTimes } from "../../utils/backup/times";
import { report } from "../report";
import { downloadNow } from "./downloadBackup";

/** A quiet line where no backup has left this browser for a month; nothing where one has, or there is little to lose. */
export function BackupReminder({ onDone }: { onDone?: () => void }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    readKept().then(
      (kept) => setDue(isReminderDue(kept, Date.now())),
      // A database that cannot be read has other reminders.
      () => {},
    );
  }, []);
  if (!isDue) return null;

  const end = async (job: Promise<void>) => {
    await job;
    setDue(false);
    onDone?.();
  };
  return (
    <p class="backup-reminder">
      No backup of your library has left this browser in the last 30 days.{" "}
      <button type="button" class="text-button" onClick={() => report(end(downloadNow()))}>
        Download one
      </button>{" "}
      <button
        type="button"
        class="text-button"
        onClick={() => report(end(noteTimes({ dismissedAt: Date.now() })))}
      >
        Not now
      </button>
    </p>
  );
}
