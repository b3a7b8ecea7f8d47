import "./Backups.css";
import { useEffect, useState } from "preact/hooks";
import { undo } from "../../utils/actions/markPapers";
import { clockTime, timeAgo } from "../../utils/i18n/dates";
import { backUp } from "../../utils/transfer/backup/backUp";
import { restoreBackup } from "../../utils/transfer/backup/restore";
import { type BackupTimes, readTimes } from "../../utils/transfer/backup/times";
import { BackupList } from "./BackupList";
import { BackupReminder } from "./BackupReminder";
import { backupProblem } from "./backupProblem";
import { downloadBackup, downloadNow } from "./downloadBackup";
import { t } from "./t";
import { useBackups } from "./useBackups";
import { usePersisted } from "./usePersisted";

/** The last message, with the id of the change that can be undone, if there is one. */
interface Said {
  text: string;
  undo?: number;
}

/** How the library is kept safe: the guarantee of the browser, the backups in it, and downloads. */
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
      return { text: t("library.backup.downloaded") };
    });
  const restore = (at: number) =>
    run(async () => {
      const made = await restoreBackup(at);
      const text = t("library.backup.restored", { time: clockTime(at, Date.now()) });
      return { text, undo: made?.id };
    });
  const promise = async () => ({
    text: t((await askToPersist()) ? "library.backup.wasGranted" : "library.backup.refused"),
  });
  const undoLast = (id: number) =>
    run(async () => {
      await undo(id);
      return { text: t("library.backup.undone") };
    });

  return (
    <div class="backups">
      <p class="backups-line">
        <button type="button" class="text-button" disabled={isBusy} onClick={() => downloading(downloadNow)}>
          {t("library.backup.downloadNow")}
        </button>
        <span class="backups-soft">
          {times?.downloadedAt
            ? t("library.backup.last", { ago: timeAgo(times.downloadedAt, Date.now()) })
            : t("library.backup.never")}
        </span>
      </p>
      <BackupReminder onDownload={() => downloading(downloadNow)} />
      {isPersisted !== undefined && (
        <p class="backups-line backups-soft">
          {t(isPersisted ? "library.backup.guaranteed" : "library.backup.notGuaranteed")}
          {!isPersisted && (
            <button type="button" class="text-button" disabled={isBusy} onClick={() => run(promise)}>
              {t("library.backup.ask")}
            </button>
          )}
        </p>
      )}
      <h3>{t("library.backup.title")}</h3>
      <p class="backups-soft">{t("library.backup.about")}</p>
      {state?.failure && (
        <p class="backups-failure">
          {t("library.backup.failed", { time: clockTime(state.failure.at, Date.now()) })}{" "}
          {backupProblem(state.failure.reason)}
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
        {t("library.backup.now")}
      </button>
      <p class="backups-line backups-said" aria-live="polite">
        {said.text}
        {said.undo !== undefined && (
          <button type="button" class="text-button" onClick={() => void undoLast(said.undo ?? 0)}>
            {t("common.undo")}
          </button>
        )}
      </p>
    </div>
  );
}

async function backUpNow(): Promise<Said> {
  const made = await backUp();
  return { text: t(made ? "library.backup.made" : "library.backup.unchanged") };
}
