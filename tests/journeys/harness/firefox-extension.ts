import { randomUUID } from "node:crypto";
import puppeteer, { type Browser, type Page, type Viewport } from "puppeteer-core";
import { findFirefox } from "../../../scripts/browsers.mjs";
import { FIREFOX_BUILD } from "./builds.ts";
import { makeProfile, removeProfile } from "./profile.ts";
import { type RunningProxy, startProxy } from "./proxy.ts";
import { until } from "./until.ts";

/** Options for opening Firefox. */
export type FirefoxOptions = {
  /** The port of the replica. Without it, requests go to the real huggingface.co. */
  replicaPort?: number;
  headless?: boolean;
  /** The folder of a build other than the usual one. */
  build?: string;
};

declare const browser: {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
};

const GECKO_ID = "daypaper@daypaper.app";

/** Daypaper's unchanged production build in its own Firefox. The API matches `ChromiumExtension`. */
export class FirefoxExtension {
  readonly #profile: string;
  readonly #options: FirefoxOptions;
  readonly #uuid = randomUUID();
  readonly #proxy: RunningProxy | undefined;
  #browser: Browser | undefined;
  #inert: Page | undefined;

  private constructor(profile: string, options: FirefoxOptions, proxy: RunningProxy | undefined) {
    this.#profile = profile;
    this.#options = options;
    this.#proxy = proxy;
  }

  /** Opens a Firefox with a new profile and installs Daypaper. */
  static async launch(options: FirefoxOptions = {}): Promise<FirefoxExtension> {
    const proxy = options.replicaPort ? await startProxy(options.replicaPort) : undefined;
    const extension = new FirefoxExtension(await makeProfile(), options, proxy);
    await extension.#start();
    return extension;
  }

  /** The browser as Puppeteer sees it. A restart gives a new one. */
  get browser(): Browser {
    if (!this.#browser) throw new Error("the browser is closed");
    return this.#browser;
  }

  /** The address of one of the extension's files, such as `popup.html` or `newtab.html#/saved`. */
  url(path: string): string {
    return `moz-extension://${this.#uuid}/${path}`;
  }

  /** The text of the badge. */
  async badge(): Promise<string> {
    return (await this.inertPage()).evaluate(() => browser.action.getBadgeText({}));
  }

  /** The tooltip of the toolbar button. */
  async title(): Promise<string> {
    return (await this.inertPage()).evaluate(() => browser.action.getTitle({}));
  }

  /** Opens one of the extension's pages in a tab. Without a viewport the page is as large as the window. */
  async openPage(path: string, viewport: Viewport | null = { width: 1440, height: 1000 }): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport(viewport);
    const url = this.url(path);
    page.goto(url).catch(() => {}); // Puppeteer never hears that such a page has loaded
    await until(() => page.evaluate((wanted) => location.href === wanted && !!document.body, url), url);
    return page;
  }

  /** Opens the popup's document in a tab of the popup's size. */
  openPopup(): Promise<Page> {
    return this.openPage("popup.html", { width: 400, height: 600 });
  }

  /** Closes the browser, opens it again with the same profile and installs the extension over its own data. */
  async restart(): Promise<void> {
    await this.#stop();
    await this.#start();
  }

  /** Closes the browser and removes its profile. */
  async close(): Promise<void> {
    await this.#stop();
    await this.#proxy?.close();
    await removeProfile(this.#profile);
  }

  /** A page of the extension that runs none of its code. Tests query the browser's APIs from it. */
  async inertPage(): Promise<Page> {
    if (!this.#inert || this.#inert.isClosed()) this.#inert = await this.openPage("background.js");
    return this.#inert;
  }

  async #start(): Promise<void> {
    const executablePath = await findFirefox();
    if (!executablePath) throw new Error("no Firefox: run `node scripts/setup.mjs`");
    const { headless = true, build = FIREFOX_BUILD } = this.#options;
    this.#browser = await puppeteer.launch({
      browser: "firefox",
      executablePath,
      headless,
      handleSIGINT: headless,
      userDataDir: this.#profile,
      acceptInsecureCerts: this.#proxy !== undefined,
      args: ["--remote-allow-system-access"],
      extraPrefsFirefox: { ...this.#preferences(), ...(this.#proxy && through(this.#proxy)) },
    });
    await this.#browser.installExtension(build);
  }

  async #stop(): Promise<void> {
    await this.#browser?.close();
    this.#browser = undefined;
    this.#inert = undefined;
  }

  #preferences(): Record<string, unknown> {
    return {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: this.#uuid }),
      // An extension installed this way is removed at the end of the session; its data stays.
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
    };
  }
}

function through(proxy: RunningProxy): Record<string, unknown> {
  return { "network.proxy.type": 1, "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": proxy.port };
}
