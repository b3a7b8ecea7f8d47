import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { finishForPages } from "../utils/actions/finish";
import { armSnoozeAlarm, SNOOZE_ALARM } from "../utils/actions/snoozeAlarm";
import { listenForDigests } from "../utils/digest/listenForDigests";
import { listenEverywhere } from "../utils/elsewhere/anywhere/listenEverywhere";
import { nameSaved } from "../utils/fetch/papers/nameSaved";
import { pruneDetails } from "../utils/fetch/papers/pruneDetails";
import { refresh, refreshIfStale, type Urgency } from "../utils/fetch/refresh/refresh";
import { armRefreshAlarm, REFRESH_ALARM } from "../utils/fetch/refresh/refreshAlarm";
import { updateBadge } from "../utils/queries/badge/badge";
import { findCandidates } from "../utils/queries/search/findCandidates";
import { indexPapers } from "../utils/queries/search/indexPapers";
import { RULES_MESSAGE } from "../utils/rules/askForVerdicts";
import { judgeAll } from "../utils/rules/judgeAll";
import { takeInPatterns } from "../utils/rules/patterns";
import { watchSettings } from "../utils/store/settings";
import { backUpIfDue } from "../utils/transfer/backup/backUp";
import { armBackupAlarm, BACKUP_ALARM } from "../utils/transfer/backup/backupAlarm";

/**
 * The worker wakes up and does what pages ask of it. Listeners are registered at once: an event starts the
 * worker.
 */
export default defineBackground(() => {
  takeInPatterns();
  const report = (job: Promise<unknown>): void => void job.catch((error) => console.error(error));
  const judge = () => judgeAll(findCandidates).then(() => updateBadge());
  const catchUp = () => judge().then(indexPapers).then(nameSaved).then(indexPapers).then(pruneDetails);
  const comeBack = () => Promise.all([updateBadge(), armSnoozeAlarm()]);
  const refreshAndIndex = (urgency: Urgency) => report(refresh(urgency).then(catchUp));

  browser.runtime.onInstalled.addListener(() => refreshAndIndex("now"));
  browser.runtime.onStartup.addListener(() => refreshAndIndex("now"));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === REFRESH_ALARM) refreshAndIndex("due");
    if (alarm.name === BACKUP_ALARM) report(backUpIfDue());
    if (alarm.name === SNOOZE_ALARM) report(comeBack());
  });
  browser.runtime.onMessage.addListener((message) => {
    if (message === RULES_MESSAGE) report(judge());
  });
  finishForPages(report, () => updateBadge().then(() => backUpIfDue()));
  listenEverywhere(report);
  listenForDigests(report);
  // The ranking may have been chosen, and be old or missing.
  watchSettings(() => report(Promise.all([armRefreshAlarm(), updateBadge(), refreshIfStale()])));

  // Neither event is certain: a worker that starts for another reason catches up by itself.
  report(Promise.all([armRefreshAlarm(), comeBack(), refreshIfStale().then(catchUp)]));
  report(Promise.all([armBackupAlarm(), backUpIfDue()]));
});
