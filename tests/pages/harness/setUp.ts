import { afterAll, afterEach, beforeEach, vi } from "vitest";
import { commands } from "vitest/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { startFresh } from "../../support/fresh.ts";
import { closePage } from "./openPages.ts";

/** Each test begins with an empty database, and ends with its page closed. */
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await startFresh();
  // The worker, which pages tell of what they have begun: here nobody listens.
  const port = { postMessage: () => {}, onDisconnect: { addListener: () => {} } };
  fakeBrowser.runtime.connect = (() => port) as unknown as typeof fakeBrowser.runtime.connect;
});

afterEach(() => {
  closePage();
  vi.restoreAllMocks();
});

afterAll(() => commands.stopReplica());
