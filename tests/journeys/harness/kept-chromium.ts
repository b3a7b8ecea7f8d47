import { ChromiumExtension } from "./chromium-extension.ts";
import { type Relay, startRelay } from "./relay.ts";

/**
 * The Chromium that the tests of one worker share. Each test finds Daypaper newly installed and no trace of
 * the test before: the extension and its data are removed in between. A browser that a test restarted is not
 * reused.
 */
export class KeptChromium {
  readonly #relay: Relay;
  #browser: ChromiumExtension | undefined;
  #isInstalled = false;

  private constructor(relay: Relay) {
    this.#relay = relay;
  }

  static async start(): Promise<KeptChromium> {
    return new KeptChromium(await startRelay());
  }

  /** Installs Daypaper with the replica on this port. */
  async install(replicaPort: number): Promise<ChromiumExtension> {
    if (this.#isInstalled) throw new Error("Daypaper is installed already");
    this.#relay.lead(replicaPort);
    this.#browser ??= await ChromiumExtension.openEmpty({ replicaPort: this.#relay.port });
    this.#isInstalled = true;
    await this.#browser.install();
    return this.#browser;
  }

  /** Removes Daypaper if it was installed. */
  async clear(): Promise<void> {
    if (!this.#isInstalled) return;
    this.#isInstalled = false;
    if (await this.#browser?.remove()) return;
    await this.#browser?.close();
    this.#browser = undefined;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#relay.close();
  }
}
