import type { BrowserContext, Page, Worker } from "@playwright/test";
import { type ChromiumOptions, openChromium } from "./chromium-open.ts";
import { FOR_INSTALLING, pinButton, WITH_DAYPAPER, withoutDesktop } from "./chromium-start.ts";
import { Installer } from "./installer.ts";
import { makeProfile, removeProfile } from "./profile.ts";
import { connectTo } from "./second-connection.ts";
import { badgeText, openActionPopup, tooltip } from "./toolbar.ts";
import { isOurs, nextWorker, stopWorkers, wakeWorker } from "./workers.ts";

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
    const started = nextWorker(this.context);
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

  /** The service worker, also one that was started again. While it is stopped, calls to it wait for its start. */
  async worker(): Promise<Worker> {
    return this.context.serviceWorkers().find(isOurs) ?? nextWorker(this.context);
  }

  /** The text of the badge. It is read without the worker, so a sleeping worker stays asleep. */
  async badge(): Promise<string> {
    return badgeText(await this.inertPage());
  }

  /** The tooltip of the toolbar button. */
  async title(): Promise<string> {
    return tooltip(await this.inertPage());
  }

  /** Kills the worker at any point of its work, as the browser does with one that takes too long. */
  async killWorker(): Promise<void> {
    await stopWorkers(await this.inertPage());
  }

  /** Wakes the worker with an event that has no other effect. A killed worker starts again. */
  async wakeWorker(): Promise<void> {
    await wakeWorker(await this.inertPage());
  }

  /** Opens one of the extension's pages in a tab. */
  async openPage(path: string, size?: { width: number; height: number }): Promise<Page> {
    const page = await this.context.newPage();
    if (size) await page.setViewportSize(size);
    await page.goto(this.url(path));
    return page;
  }

  /** Opens the popup's document in a tab of the popup's size. */
  openPopup(): Promise<Page> {
    return this.openPage("popup.html", { width: 400, height: 600 });
  }

  /** Opens the real popup, over a second connection. After that Playwright no longer knows where downloads go. */
  async openRealPopup(): Promise<{ page: Page; close(): Promise<void> }> {
    await openActionPopup(await this.inertPage());
    this.#installer = undefined;
    return connectTo(this.#profile, this.url("popup.html"));
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
    this.#context = await openChromium(this.#profile, this.#options, more, env);
  }

  async #stop(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
    this.#inert = undefined;
    this.#installer = undefined;
  }
}
