import "./BackupList.css";
import { useState } from "preact/hooks";
import { MINUTE } from "../../utils/ground/dates/day";
import { clockTime, exactTime } from "../../utils/i18n/dates";
import type { LibraryCounts } from "../../utils/transfer/backup/contents";
import type { Backup } from "../../utils/transfer/backup/listBackups";
import { t } from "./t";

interface Props {
  backups: readonly Backup[];
  /** The counts of a database that cannot be opened but can still be read; it is listed first. */
  held?: LibraryCounts;
  isBusy: boolean;
  /** Called with the time of a backup, or undefined for the database itself. Without it, nothing can be restored. */
  onRestore?: (at: number | undefined) => void;
  onDownload: (at: number | undefined) => void;
}

/** How many are listed at first. */
const SHOWN = 5;

/** The backups in this browser with their counts, each restored or downloaded in one click. */
export function BackupList({ backups, held, ...actions }: Props) {
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <ul class="backup-list">
        {held && <Row {...actions} name={t("library.backup.held")} counts={held} />}
        {(isWhole ? backups : backups.slice(0, SHOWN)).map((backup) => (
          <Row
            key={backup.at}
            {...actions}
            at={backup.at}
            name={nameOf(backup.at, backups)}
            counts={backup}
          />
        ))}
      </ul>
      {!isWhole && backups.length > SHOWN && (
        <button type="button" class="text-button" onClick={() => setWhole(true)}>
          {t("library.backup.showAll", { n: backups.length })}
        </button>
      )}
    </>
  );
}

type RowProps = Omit<Props, "backups" | "held"> & { name: string; at?: number; counts: LibraryCounts };

function Row({ name, at, counts, isBusy, onRestore, onDownload }: RowProps) {
  return (
    <li>
      {at === undefined ? <span>{name}</span> : <time dateTime={new Date(at).toISOString()}>{name}</time>}
      <span class="backup-counts">{countsText(counts)}</span>
      <span class="backup-actions">
        {onRestore && (
          <button
            type="button"
            class="text-button"
            aria-label={t("library.backup.restoreNamed", { name })}
            disabled={isBusy}
            onClick={() => onRestore(at)}
          >
            {t("library.backup.restore")}
          </button>
        )}
        <button
          type="button"
          class="text-button"
          aria-label={t("library.backup.downloadNamed", { name })}
          disabled={isBusy}
          onClick={() => onDownload(at)}
        >
          {t("library.backup.download")}
        </button>
      </span>
    </li>
  );
}

/** When a backup was made, to the second if another one was made within a minute of it. */
function nameOf(at: number, backups: readonly Backup[]): string {
  const isOnly = backups.every((other) => other.at === at || Math.abs(other.at - at) >= MINUTE);
  return isOnly ? clockTime(at, Date.now()) : exactTime(at, Date.now());
}

function countsText({ saved, notes, tags }: LibraryCounts): string {
  const counts = [
    t("library.backup.saved", { n: saved }),
    notes > 0 && t("library.backup.notes", { n: notes }),
    tags > 0 && t("library.backup.tags", { n: tags }),
  ];
  return counts.filter(Boolean).join(" · ");
}
