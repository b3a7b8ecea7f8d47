import "./BackupReminder.css";
import { useEffect, useState } from "preact/hooks";
import { isReminderDue, readKept } from "../../utils/transfer/backup/reminder";
import { noteTimes, watchTimes } from "../../utils/transfer/backup/times";
import { report } from "../ui/report";
import { downloadNow } from "./downloadBackup";

/**
 * A quiet line where no backup has left this browser for a month; nothing where one has, or there is little to lose.
 * @param onDownload what downloads one, where the page has more to say about it
 */
export function BackupReminder({ onDownload = downloadNow }: { onDownload?: () => Promise<void> }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const look = async () => setDue(isReminderDue(await readKept(), Date.now()));
    // A library that cannot be read is spoken of elsewhere.
    const lookQuietly = () => void look().catch(() => {});
    lookQuietly();
    return watchTimes(lookQuietly);
  }, []);
  if (!isDue) return null;

  return (
    <p class="backup-reminder">
      No backup of your library has left this browser in the last 30 days.
      <button type="button" class="text-button" onClick={() => report(onDownload())}>
        Download one
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => report(noteTimes({ dismissedAt: Date.now() }))}
      >
        Not now
      </button>
    </p>
  );
}
