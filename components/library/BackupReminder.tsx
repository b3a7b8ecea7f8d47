import "./BackupReminder.css";
import { useEffect, useState } from "preact/hooks";
import { isReminderDue, readKept } from "../../utils/transfer/backup/reminder";
import { noteTimes, watchTimes } from "../../utils/transfer/backup/times";
import { report } from "../ui/report";
import { downloadNow } from "./downloadBackup";
import { t } from "./t";

/**
 * A quiet line if no backup was downloaded for a month. Nothing if one was, or if few papers are saved.
 * @param onDownload downloads a backup; a page passes its own to show what came of it
 */
export function BackupReminder({ onDownload = downloadNow }: { onDownload?: () => Promise<void> }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const look = async () => setDue(isReminderDue(await readKept(), Date.now()));
    // Other parts of the page report a library that cannot be read.
    const lookQuietly = () => void look().catch(() => {});
    lookQuietly();
    return watchTimes(lookQuietly);
  }, []);
  if (!isDue) return null;

  return (
    <p class="backup-reminder">
      {t("library.reminder.text")}
      <button type="button" class="text-button" onClick={() => report(onDownload())}>
        {t("library.reminder.download")}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => report(noteTimes({ dismissedAt: Date.now() }))}
      >
        {t("library.reminder.dismiss")}
      </button>
    </p>
  );
}
