import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { clock, NOON } from "../../../tests/support/fresh";
import { HOUR } from "../../ground/dates/day";
import { armBackupAlarm, BACKUP_ALARM } from "./backupAlarm";

beforeEach(() => {
  fakeBrowser.reset();
  clock(NOON);
});

it("rings every hour, and is not postponed by a worker that starts in between", async () => {
  await armBackupAlarm();
  const first = await fakeBrowser.alarms.get(BACKUP_ALARM);
  expect(first).toMatchObject({ scheduledTime: NOON + HOUR, periodInMinutes: 60 });
  clock(NOON + HOUR / 2);
  await armBackupAlarm();
  expect(await fakeBrowser.alarms.get(BACKUP_ALARM)).toEqual(first);
});
