import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page, type Worker } from "@playwright/test";
import { findChromium } from "../../../scripts/browsers.mjs";
import { FOR_INSTALLING, pinButton, switches, WITH_DAYPAPER, withoutDesktop } from "./chromium-start.ts";
import { Installer } from "./installer.ts";
import { makeProfile, removeProfile } from "./profile.ts";

/** Options for opening Chromium. */
export type ChromiumOptions = {
  /** The port of the replica. Without it, requests go to the real huggingface.co. */
  replicaPort?: number;
  headless?: boolean;
  /** Further switches. */
  args?: string[];
};

declare const chrome: {
  action: {
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
    openPopup(): Promise<void>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

const isOurs = (worker: Worker) => worker.url().startsWith("chrome-extension:");

/** Daypaper's unchanged production build in its own Chromium. */
export class ChromiumExtension {
  readonly #profile: string;
  readonly #options: ChromiumOptions;
  #context: BrowserContext | undefined;
  #id = "";
  #inert: Page | undefined;
  /** Installs and removes Daypaper in a browser that was opened without it. */
  #installer: Installer | undefined;

  private constructor(profile: string, options: ChromiumOptions) {
    this.#profile = profile;
    this.#options = options;
  }

  /** Opens a Chromium with a new profile and Daypaper newly installed. */
  static async launch(options: ChromiumOptions = {}): Promise<ChromiumExtension> {
    const profile = await makeProfile();
    await pinButton(profile);
    const extension = new ChromiumExtension(profile, options);
    await extension.#start(WITH_DAYPAPER);
    extension.#id = new URL((await extension.worker()).url()).host;
    return extension;
  }

  /** Opens a Chromium with a new profile and without Daypaper: see `install`. */
  static async openEmpty(options: ChromiumOptions = {}): Promise<ChromiumExtension> {
    const profile = await makeProfile();
    const extension = new ChromiumExtension(profile, options);
    await extension.#start(FOR_INSTALLING, await withoutDesktop(profile));
    extension.#installer = await Installer.for(extension.context);
    return extension;
  }

  /** Installs Daypaper in a Chromium that was opened without it. */
  async install(): Promise<void> {
    if (!this.#installer) throw new Error("this browser was opened with Daypaper in it");
    const started = this.context.waitForEvent("serviceworker", { predicate: isOurs });
    this.#id = await this.#installer.install();
    await started;
  }

  /**
   * Removes Daypaper, its data and the data of its sites.
   * @returns false if that is impossible: after a restart or a real popup
   */
  async remove(): Promise<boolean> {
    if (!this.#installer) return false;
    await this.#installer.remove(this.#id);
    this.#inert = undefined;
    return true;
  }

  /** The browser as Playwright sees it. A restart makes a new one. */
  get context(): BrowserContext {
    if (!this.#context) throw new Error("the browser is closed");
    return this.#context;
  }

  /** The address of one of the extension's files, such as `popup.html` or `newtab.html#/saved`. */
  url(path: string): string {
    return `chrome-extension://${this.#id}/${path}`;
  }

  /**
   * The service worker, even after it was started again. While it is stopped, calls to it wait for its start.
   */
  async worker(): Promise<Worker> {
    const known = this.context.serviceWorkers().find(isOurs);
    return known ?? (await this.context.waitForEvent("serviceworker", { predicate: isOurs }));
  }

  /** The text of the badge. It is read without the worker, so a sleeping worker stays asleep. */
  async badge(): Promise<string> {
    return (await this.inertPage()).evaluate(() => chrome.action.getBadgeText({}));
  }

  /** The tooltip of the toolbar button. */
  async title(): Promise<string> {
    return (await this.inertPage()).evaluate(() => chrome.action.getTitle({}));
  }

  /** Kills the worker at any point of its work, as the browser does with one that takes too long. */
  async killWorker(): Promise<void> {
    const session = await this.context.newCDPSession(await this.inertPage());
    const stopped = new Promise<void>((resolve) => {
      session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
        if (versions.every(({ runningStatus }) => runningStatus === "stopped")) resolve();
      });
    });
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await stopped;
    await session.detach();
  }

  /** Wakes the worker with an event that has no other effect. A killed worker starts again. */
  async wakeWorker(): Promise<void> {
    await (await this.inertPage()).evaluate(() => chrome.runtime.sendMessage("wake up").catch(() => {}));
  }

  /** Opens one of the extension's pages in a tab. */
  async openPage(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.url(path));
    return page;
  }

  /** Opens the popup's document in a tab of the popup's size. */
  async openPopup(): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize({ width: 400, height: 600 });
    await page.goto(this.url("popup.html"));
    return page;
  }

  /**
   * Opens the real popup, below the toolbar button. A second connection is needed to see it; `close` ends
   * that connection. After that Playwright no longer knows where downloads go.
   */
  async openRealPopup(): Promise<{ page: Page; close(): Promise<void> }> {
    await (await this.inertPage()).evaluate(() => chrome.action.openPopup());
    this.#installer = undefined;
    const [port] = (await readFile(join(this.#profile, "DevToolsActivePort"), "utf8")).split("\n");
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const pages = browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((one) => one.url() === this.url("popup.html"));
    if (!page) throw new Error("the popup did not open");
    return { page, close: () => browser.close() };
  }

  /** Closes the browser and opens it again with the same profile. */
  async restart(): Promise<void> {
    await this.#stop();
    await this.#start(WITH_DAYPAPER);
    await this.worker();
  }

  /** Closes the browser and removes its profile. */
  async close(): Promise<void> {
    await this.#stop();
    await removeProfile(this.#profile);
  }

  /** A page of the extension that runs none of its code. Tests query the browser's APIs from it. */
  async inertPage(): Promise<Page> {
    if (!this.#inert || this.#inert.isClosed()) this.#inert = await this.openPage("manifest.json");
    return this.#inert;
  }

  async #start(more: readonly string[], env?: Record<string, string | undefined>): Promise<void> {
    const executablePath = await findChromium();
    if (!executablePath) throw new Error("no Chromium: run `node scripts/setup.mjs`");
    const { replicaPort, headless = true, args = [] } = this.#options;
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath,
      headless,
      handleSIGINT: headless, // with a visible window the caller handles Ctrl+C
      viewport: headless ? { width: 1440, height: 1000 } : null,
      ignoreDefaultArgs: ["--disable-extensions"],
      args: [...switches(headless, replicaPort), ...more, ...args],
      ...(env && { env }),
    });
  }

  async #stop(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
    this.#inert = undefined;
    this.#installer = undefined;
  }
}
