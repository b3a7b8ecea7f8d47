import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { listenEverywhere } from "../utils/anywhere/listen";
import { armBackupAlarm, BACKUP_ALARM } from "../utils/backup/alarm";
import { backUpIfDue } from "../utils/backup/backUp";
import { updateBadge } from "../utils/badge/badge";
import { BADGE_MESSAGE } from "../utils/badge/message";
import { listenForDigests } from "../utils/digest/listen";
import { writeNote } from "../utils/marks/keep";
import { noteIn } from "../utils/marks/noteMessage";
import { armSnoozeAlarm, SNOOZE_ALARM } from "../utils/marks/snoozeAlarm";
import { nameSaved } from "../utils/papers/nameSaved";
import { armRefreshAlarm, REFRESH_ALARM } from "../utils/refresh/alarm";
import { refresh, refreshIfStale, type Urgency } from "../utils/refresh/refresh";
import { judgeAll } from "../utils/rules/judgeAll";
import { RULES_MESSAGE } from "../utils/rules/message";
import { takeInPatterns } from "../utils/rules/patterns";
import { indexPapers } from "../utils/search/indexPapers";
import { watchSettings } from "../utils/settings";

/** The worker wakes up and calls what pages call as well. Listeners are registered at once: an event starts the worker. */
export default defineBackground(() => {
  takeInPatterns();
  const report = (job: Promise<unknown>) => job.catch((error) => console.error(error));
  const catchUp = () => judgeAll().then(indexPapers).then(nameSaved).then(indexPapers);
  const comeBack = () => Promise.all([updateBadge(), armSnoozeAlarm()]);
  const refreshAndIndex = (urgency: Urgency) => report(refresh(urgency).then(catchUp));

  browser.runtime.onInstalled.addListener(() => void refreshAndIndex("now"));
  browser.runtime.onStartup.addListener(() => void refreshAndIndex("now"));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === REFRESH_ALARM) void refreshAndIndex("due");
    if (alarm.name === BACKUP_ALARM) void report(backUpIfDue());
    if (alarm.name === SNOOZE_ALARM) void report(comeBack());
  });
  browser.runtime.onMessage.addListener((message) => {
    // A page has gone, and with it perhaps somebody who has changed something.
    const note = noteIn(message);
    if (note) void report(writeNote(note.paperId, note.markdown));
    if (message === RULES_MESSAGE) void report(judgeAll());
    if (message === BADGE_MESSAGE) void report(updateBadge().then(() => backUpIfDue()));
  });
  listenEverywhere((job) => void report(job));
  listenForDigests((job) => void report(job));
  // The ranking may have been chosen, and be old or not there yet.
  watchSettings(() => void report(Promise.all([armRefreshAlarm(), updateBadge(), refreshIfStale()])));

  // Neither event is certain: a worker that starts for any other reason catches up by itself.
  void report(Promise.all([armRefreshAlarm(), comeBack(), refreshIfStale().then(catchUp)]));
  void report(Promise.all([armBackupAlarm(), backUpIfDue()]));
});
