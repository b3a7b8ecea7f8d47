import { afterAll, afterEach, beforeEach, expect, vi } from "vitest";
import { commands } from "vitest/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { NOON, startFresh } from "../../support/fresh.ts";
import { isAsking } from "./hub.ts";
import { closePage } from "./openPages.ts";

/**
 * Each test starts with an empty database at noon on a Tuesday, and ends with its page closed and work done.
 */
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await startFresh();
  // A page is in use for some seconds, so its clock runs on.
  vi.useFakeTimers({ toFake: ["Date"], now: NOON, shouldAdvanceTime: true });
  // Without a hub there is no network: a real request could take as long as it likes.
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  // Pages send messages to the worker. Here nobody listens.
  const port = { postMessage: () => {}, onDisconnect: { addListener: () => {} } };
  fakeBrowser.runtime.connect = (() => port) as unknown as typeof fakeBrowser.runtime.connect;
});

afterEach(async () => {
  closePage();
  await expect.poll(async () => isAsking() || (await isLocked()), { message: "work goes on" }).toBe(false);
  vi.restoreAllMocks();
});

/** True while a lock is held, such as that of a refresh. */
async function isLocked(): Promise<boolean> {
  const { held, pending } = await navigator.locks.query();
  return Boolean(held?.length || pending?.length);
}

afterAll(() => commands.stopReplica());
