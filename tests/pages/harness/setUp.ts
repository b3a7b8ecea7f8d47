import { afterAll, afterEach, beforeEach, expect, vi } from "vitest";
import { commands } from "vitest/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { NOON, startFresh } from "../../support/fresh.ts";
import { isAsking } from "./hub.ts";
import { closePage } from "./openPages.ts";

/** Each test begins with an empty database, at noon of a Tuesday, and ends with its page closed and all its work done. */
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await startFresh();
  // A page is used for some seconds: its clock goes on.
  vi.useFakeTimers({ toFake: ["Date"], now: NOON, shouldAdvanceTime: true });
  // The worker, which pages tell of what they have begun: here nobody listens.
  const port = { postMessage: () => {}, onDisconnect: { addListener: () => {} } };
  fakeBrowser.runtime.connect = (() => port) as unknown as typeof fakeBrowser.runtime.connect;
});

afterEach(async () => {
  closePage();
  await expect.poll(async () => isAsking() || (await isLocked()), { message: "work goes on" }).toBe(false);
  vi.restoreAllMocks();
});

/** Whether something is done that only one may do at a time, such as a refresh. */
async function isLocked(): Promise<boolean> {
  const { held, pending } = await navigator.locks.query();
  return Boolean(held?.length || pending?.length);
}

afterAll(() => commands.stopReplica());
