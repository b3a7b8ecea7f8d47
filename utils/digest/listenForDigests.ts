import { browser } from "wxt/browser";
import { digestRoute } from "../route/formatRoute";
import { openRoute } from "../route/openRoute";
import { watchSettings } from "../store/settings";
import { clearNotification, dayOfNotification } from "./announce";
import { bringDigest, DIGEST_ALARM } from "./bring";

/** Opens the digest of a notification that was clicked, in a tab that shows it already, or else in a new one. */
async function openFromNotification(name: string): Promise<void> {
  const day = dayOfNotification(name);
  if (!day) return;
  const url = browser.runtime.getURL("/newtab.html") + digestRoute(day);
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (open?.id === undefined) await openRoute(digestRoute(day));
  else {
    await browser.tabs.update(open.id, { active: true });
    if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
  }
  await clearNotification(day);
}

/** Listens to the alarm of digests, to changes of the settings, and, once notifications are allowed, to clicks on them. */
export function listenForDigests(report: (job: Promise<unknown>) => void): void {
  const opened = (name: string) => report(openFromNotification(name));
  const listenToClicks = () => {
    const clicked = browser.notifications?.onClicked;
    if (clicked && !clicked.hasListener(opened)) clicked.addListener(opened);
  };
  listenToClicks();
  browser.permissions.onAdded.addListener(listenToClicks);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DIGEST_ALARM) report(bringDigest());
  });
  watchSettings(() => report(bringDigest()));
  report(bringDigest());
}
