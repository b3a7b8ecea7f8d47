import { useEffect, useState } from "preact/hooks";
import { type BackupFailure, readBackupFailure } from "../../utils/transfer/backup/health";
import { type Backup, listBackups, watchBackups } from "../../utils/transfer/backup/listBackups";

/** The backups, and the failure of the last one if it failed. */
interface Backups {
  backups: readonly Backup[];
  failure?: BackupFailure;
}

/** The backups in this browser, and a function that reads them again. They are also read when the list changes. */
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
