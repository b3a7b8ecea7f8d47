import "./BackupReminder.css";
import { useEffect, useState } from "preact/hooks";
import { isReminderDue, readKept } from "../../utils/backup/reminder";
import { noteTimes } from "../../utils/backup/times";
import { report } from "../report";
import { downloadNow } from "./downloadBackup";

/**
 * A quiet line where no backup has left this browser for a month; nothing where one has, or there is little to lose.
 * @param onDownload what downloads one, where the page has more to say about it
 */
export function BackupReminder({ onDownload = downloadNow }: { onDownload?: () => Promise<void> }) {
  const [isDue, setDue] = useState(false);
  const look = async () => setDue(isReminderDue(await readKept(), Date.now()));
  useEffect(() => {
    // A library that cannot be read is spoken of elsewhere.
    look().catch(() => {});
  }, []);
  if (!isDue) return null;

  return (
    <p class="backup-reminder">
      No backup of your library has left this browser in the last 30 days.
      <button type="button" class="text-button" onClick={() => report(onDownload().then(look))}>
        Download one
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => report(noteTimes({ dismissedAt: Date.now() }).then(look))}
      >
        Not now
      </button>
    </p>
  );
}
