import "./BackupList.css";
import { useState } from "preact/hooks";
import { countOf } from "../../utils/ground/count";
import { MINUTE } from "../../utils/ground/dates/day";
import { clockTime } from "../../utils/ground/dates/format";
import type { LibraryCounts } from "../../utils/transfer/backup/contents";
import type { Backup } from "../../utils/transfer/backup/listBackups";

interface Props {
  backups: readonly Backup[];
  /** What the database itself still holds, where it cannot be opened but read; it is listed first. */
  held?: LibraryCounts;
  isBusy: boolean;
  /** Called with the time of a backup, or undefined for what the database holds. Without it, none can be restored. */
  onRestore?: (at: number | undefined) => void;
  onDownload: (at: number | undefined) => void;
}

/** How many are listed at first. */
const SHOWN = 5;

/** The backups kept in this browser, with what they amount to, each restored or downloaded in one click. */
export function BackupList({ backups, held, ...actions }: Props) {
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <ul class="backup-list">
        {held && <Row {...actions} name="What the database still holds" counts={held} />}
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
          Show all {backups.length}
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
            aria-label={`Restore: ${name}`}
            disabled={isBusy}
            onClick={() => onRestore(at)}
          >
            Restore
          </button>
        )}
        <button
          type="button"
          class="text-button"
          aria-label={`Download: ${name}`}
          disabled={isBusy}
          onClick={() => onDownload(at)}
        >
          Download
        </button>
      </span>
    </li>
  );
}

/** When a backup was made, to the second where another one was in the same minute. */
function nameOf(at: number, backups: readonly Backup[]): string {
  const name = clockTime(at, Date.now());
  const isOnly = backups.every((other) => other.at === at || Math.abs(other.at - at) >= MINUTE);
  return isOnly ? name : `${name}:${String(new Date(at).getSeconds()).padStart(2, "0")}`;
}

function countsText({ saved, notes, tags }: LibraryCounts): string {
  return [countOf(saved, "saved paper"), notes && countOf(notes, "note"), tags && countOf(tags, "tag")]
    .filter(Boolean)
    .join(", ");
}
