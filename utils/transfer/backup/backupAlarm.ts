import { browser } from "wxt/browser";

/** The name of the alarm that wakes the worker to back up. */
export const BACKUP_ALARM = "backup";

/** Sets the alarm unless it is set. Called at every start of the worker, since Firefox forgets alarms when it exits. */
export async function armBackupAlarm(): Promise<void> {
  if (await browser.alarms.get(BACKUP_ALARM)) return;
  await browser.alarms.create(BACKUP_ALARM, { delayInMinutes: 60, periodInMinutes: 60 });
}
