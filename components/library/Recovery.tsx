import "./Recovery.css";
import { useState } from "preact/hooks";
import { countsOf } from "../../utils/transfer/backup/contents";
import type { Backup } from "../../utils/transfer/backup/listBackups";
import { type Diagnosis, recover, startAnew } from "../../utils/transfer/backup/recover";
import { bringBack } from "../../utils/transfer/backup/restore";
import { TROUBLES, type Trouble } from "../../utils/transfer/backup/trouble";
import { BackupList } from "./BackupList";
import { backupProblem } from "./backupProblem";
import { download, downloadBackup } from "./downloadBackup";

interface Props extends Diagnosis {
  backups: readonly Backup[];
  /** What the browser said. */
  detail?: string;
  /** Opens the page again: nothing has changed, or all is well. */
  onAgain: () => void;
}

/** Whether a backup helps: where there is no room, or no leave, there is neither for what a backup holds. */
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

/** In place of a page that would look empty: what happened to the library, and the ways to have it back. */
export function Recovery({ trouble, held, backups, detail, onAgain }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const { title, sentence } = TROUBLES[trouble];
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
        <p>{sentence}</p>
      </div>
      <p class="recovery-actions">
        {!isGone && (
          <button type="button" class="text-button" onClick={onAgain}>
            Try again
          </button>
        )}
        {latest && (
          <button type="button" class="text-button" onClick={() => downloadOne(latest.at)}>
            Download the latest backup
          </button>
        )}
        {HELPS[trouble] && trouble !== "newer" && (
          <button
            type="button"
            class="text-button"
            disabled={isBusy}
            onClick={() => run(() => startAnew(trouble, held), onAgain)}
          >
            Start with an empty library
          </button>
        )}
      </p>
      <p class="recovery-said" role="status">
        {said}
      </p>
      {(latest || held) && (
        <section>
          <h2>{HELPS[trouble] ? "Restore a backup" : "Backups in this browser"}</h2>
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
      {!latest && !held && (
        <p>
          There is no backup in this browser. One that you have downloaded can be imported in the options.
        </p>
      )}
      {detail && (
        <details>
          <summary>What the browser said</summary>
          <p>{detail}</p>
        </details>
      )}
    </main>
  );
}

/** What becomes of the database that is there. */
function consequence(trouble: Trouble, isHeld: boolean): string {
  if (trouble === "gone") return "What it holds is added to whatever you have saved since.";
  const first = trouble === "newer" ? "Or go on with this version: a" : "A";
  return isHeld
    ? `${first} new database is made of it. What the one that is there still holds is kept as a backup first.`
    : `${first} new database is made of it. Nothing can be read of the one that is there: it is deleted.`;
}
