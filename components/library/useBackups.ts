import { useEffect, useState } from "preact/hooks";
import { type BackupFailure, readBackupFailure } from "../../utils/transfer/backup/health";
import { type Backup, listBackups, watchBackups } from "../../utils/transfer/backup/listBackups";

/** How backups stand. */
interface Backups {
  backups: readonly Backup[];
  failure?: BackupFailure;
}

/** The backups kept in this browser and whether the last one failed; read anew when the list changes, or on demand. */
export function useBackups(): [Backups | undefined, () => Promise<void>] {
  const [state, setState] = useState<Backups>();
  const read = async () => {
    const [backups, failure] = await Promise.all([listBackups(), readBackupFailure()]);
    setState({ backups, ...(failure && { failure }) });
  };
  useEffect(() => {
    void read();
    return watchBackups(() => void read());
  }, []);
  return [state, read];
}
