import "./Backups.css";
import { useEffect, useState } from "preact/hooks";
import { undo } from "../../utils/actions/markPapers";
import { clockTime, timeAgo } from "../../utils/ground/dates/format";
import { backUp } from "../../utils/transfer/backup/backUp";
import { restoreBackup } from "../../utils/transfer/backup/restore";
import { type BackupTimes, readTimes } from "../../utils/transfer/backup/times";
import { BackupList } from "./BackupList";
import { BackupReminder } from "./BackupReminder";
import { backupProblem } from "./backupProblem";
import { downloadBackup, downloadNow } from "./downloadBackup";
import { useBackups } from "./useBackups";
import { usePersisted } from "./usePersisted";

/** What happened last, with the change to undo where it was one. */
interface Said {
  text: string;
  undo?: number;
}

/** How the library is kept safe: what the browser promises, the backups in it, and those that leave it. */
export function Backups() {
  const [state, readAgain] = useBackups();
  const [times, setTimes] = useState<BackupTimes>();
  const [isPersisted, askToPersist] = usePersisted();
  const [said, setSaid] = useState<Said>({ text: "" });
  const [isBusy, setBusy] = useState(false);
  const readTimesAgain = () => readTimes().then(setTimes);
  useEffect(() => void readTimesAgain(), []);

  const run = async (job: () => Promise<Said>) => {
    setBusy(true);
    setSaid({ text: "" });
    const said = await job().catch((error: unknown) => {
      console.error(error);
      return { text: backupProblem(error) };
    });
    setSaid(said);
    setBusy(false);
    await Promise.all([readAgain(), readTimesAgain()]);
  };
  const downloading = (job: () => Promise<void>) =>
    run(async () => {
      await job();
      return { text: "Downloaded. Keep the file on another disk." };
    });
  const restore = (at: number) =>
    run(async () => {
      const made = await restoreBackup(at);
      return { text: `Your library is as it was at ${clockTime(at, Date.now())}.`, undo: made?.id };
    });
  const promise = async () => ({
    text: (await askToPersist())
      ? "It has promised."
      : "The browser declined. It usually grants this to extensions you use often.",
  });
  const undoLast = (id: number) =>
    run(async () => {
      await undo(id);
      return { text: "Undone." };
    });

  return (
    <div class="backups">
      <p class="backups-line">
        <button type="button" class="text-button" disabled={isBusy} onClick={() => downloading(downloadNow)}>
          Download a backup
        </button>
        <span class="backups-soft">
          {times?.downloadedAt
            ? `The last one left this browser ${timeAgo(times.downloadedAt, Date.now())}.`
            : "None has left this browser yet."}
        </span>
      </p>
      <BackupReminder onDownload={() => downloading(downloadNow)} />
      {isPersisted !== undefined && (
        <p class="backups-line backups-soft">
          {isPersisted
            ? "The browser has promised to keep your library even when the disk fills up."
            : "The browser spares extensions like Daypaper when it clears the disk, but has not promised to keep your library."}
          {!isPersisted && (
            <button type="button" class="text-button" disabled={isBusy} onClick={() => run(promise)}>
              Ask it to
            </button>
          )}
        </p>
      )}
      <h3>Backups in this browser</h3>
      <p class="backups-soft">
        One for every hour in which something changed. Those of 24 hours, 7 days and 4 weeks are kept, apart
        from the library but on the same disk.
      </p>
      {state?.failure && (
        <p class="backups-failure">
          The one of {clockTime(state.failure.at, Date.now())} failed. {backupProblem(state.failure.reason)}
        </p>
      )}
      {state && (
        <BackupList
          backups={state.backups}
          isBusy={isBusy}
          onRestore={(at) => at !== undefined && void restore(at)}
          onDownload={(at) => at !== undefined && void downloading(() => downloadBackup(at))}
        />
      )}
      <button type="button" class="text-button" disabled={isBusy} onClick={() => run(backUpNow)}>
        Back up now
      </button>
      <p class="backups-line backups-said" aria-live="polite">
        {said.text}
        {said.undo !== undefined && (
          <button type="button" class="text-button" onClick={() => void undoLast(said.undo ?? 0)}>
            Undo
          </button>
        )}
      </p>
    </div>
  );
}

async function backUpNow(): Promise<Said> {
  const made = await backUp();
  return { text: made ? "Backed up." : "Nothing has changed since the last backup." };
}
