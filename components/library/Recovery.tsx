import "./Recovery.css";
import { useState } from "preact/hooks";
import { countsOf } from "../../utils/transfer/backup/contents";
import type { Backup } from "../../utils/transfer/backup/listBackups";
import { type Diagnosis, recover, startAnew } from "../../utils/transfer/backup/recover";
import { bringBack } from "../../utils/transfer/backup/restore";
import { type Trouble, troubleText } from "../../utils/transfer/backup/trouble";
import { BackupList } from "./BackupList";
import { backupProblem } from "./backupProblem";
import { download, downloadBackup } from "./downloadBackup";
import { t } from "./t";

interface Props extends Diagnosis {
  backups: readonly Backup[];
  /** The error of the browser. */
  detail?: string;
  /** Reloads the page, to try again or after a recovery. */
  onAgain: () => void;
}

/** True if restoring a backup helps. Without room or permission for the library, there is none for a backup either. */
const HELPS: Record<Trouble, boolean> = {
  newer: true,
  upgrade: true,
  damaged: true,
  broken: true,
  gone: true,
  blocked: false,
  full: false,
  refused: false,
};

/** Stands in place of a page that would look empty: says what happened to the library, and offers to bring it back. */
export function Recovery({ trouble, held, backups, detail, onAgain }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const { title, text } = troubleText(trouble);
  const isGone = trouble === "gone";
  const [latest] = backups;

  const run = async (job: () => Promise<unknown>, then: () => void) => {
    setBusy(true);
    setSaid("");
    await job().then(then, (error: unknown) => {
      console.error(error);
      setSaid(backupProblem(error));
    });
    setBusy(false);
  };
  const restore = (at: number | undefined) =>
    run(() => (isGone && at !== undefined ? bringBack(at) : recover(at, held)), onAgain);
  const downloadOne = (at: number | undefined) =>
    run(
      () => (at === undefined && held ? download(held, Date.now()) : downloadBackup(at ?? 0)),
      () => setSaid(""),
    );

  return (
    <main class="recovery">
      <div role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      <p class="recovery-actions">
        {!isGone && (
          <button type="button" class="text-button" onClick={onAgain}>
            {t("common.tryAgain")}
          </button>
        )}
        {latest && (
          <button type="button" class="text-button" onClick={() => downloadOne(latest.at)}>
            {t("library.recovery.latest")}
          </button>
        )}
        {HELPS[trouble] && trouble !== "newer" && (
          <button
            type="button"
            class="text-button"
            disabled={isBusy}
            onClick={() => run(() => startAnew(trouble, held), onAgain)}
          >
            {t("library.recovery.empty")}
          </button>
        )}
      </p>
      <p class="recovery-said" role="status">
        {said}
      </p>
      {(latest || held) && (
        <section>
          <h2>{t(HELPS[trouble] ? "library.recovery.restore" : "library.backup.title")}</h2>
          <p>{HELPS[trouble] && consequence(trouble, held !== undefined)}</p>
          <BackupList
            backups={backups}
            held={held && countsOf(held.fields)}
            isBusy={isBusy}
            onRestore={HELPS[trouble] ? (at) => void restore(at) : undefined}
            onDownload={(at) => void downloadOne(at)}
          />
        </section>
      )}
      {!latest && !held && <p>{t("library.recovery.noBackup")}</p>}
      {detail && (
        <details>
          <summary>{t("library.recovery.details")}</summary>
          <p dir="auto">{detail}</p>
        </details>
      )}
    </main>
  );
}

/** Says what a restore does to the database that is there now. */
function consequence(trouble: Trouble, isHeld: boolean): string {
  if (trouble === "gone") return t("library.recovery.added");
  const start = t(isHeld ? "library.recovery.startHeld" : "library.recovery.startLost");
  return trouble === "newer" ? `${t("library.recovery.newer")} ${start}` : start;
}
