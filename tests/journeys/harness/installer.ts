import type { BrowserContext, CDPSession } from "@playwright/test";
import { CHROMIUM_BUILD } from "./builds.ts";

/** Installs and removes Daypaper in an open Chromium, in a fifth of the time of opening a Chromium. */
export class Installer {
  readonly #context: BrowserContext;
  readonly #session: CDPSession;

  private constructor(context: BrowserContext, session: CDPSession) {
    this.#context = context;
    this.#session = session;
  }

  /** The browser must have been opened with `FOR_INSTALLING`. */
  static async for(context: BrowserContext): Promise<Installer> {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error("this browser takes no commands");
    return new Installer(context, session);
  }

  /** Installs Daypaper and returns its id. */
  async install(): Promise<string> {
    return (await this.#send<{ id: string }>("Extensions.loadUnpacked", { path: CHROMIUM_BUILD })).id;
  }

  /**
   * Removes an extension and its data, all pages but the browser's first, and the browser's data of sites.
   */
  async remove(id: string): Promise<void> {
    await this.#send("Extensions.uninstall", { id });
    const [first, ...others] = this.#context.pages();
    await Promise.all(others.map((page) => page.close()));
    await this.#context.setOffline(false);
    await this.#context.clearPermissions();
    if (!first) return;
    const session = await this.#context.newCDPSession(first);
    await session.send("Network.clearBrowserCache");
    await session.send("Network.clearBrowserCookies");
    await session.detach();
  }

  /** Playwright's types lack the commands for extensions. */
  #send<Answer>(command: string, parameters: object): Promise<Answer> {
    const send = this.#session.send as (command: string, parameters: object) => Promise<unknown>;
    return send.call(this.#session, command, parameters) as Promise<Answer>;
  }
}
