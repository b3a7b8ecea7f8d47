import { fileURLToPath } from "node:url";

const folder = (name: string) => fileURLToPath(new URL(`../../../.output/${name}`, import.meta.url));

/** The folders of the two builds that the journeys test. */
export const CHROMIUM_BUILD = folder("chrome-mv3");
export const FIREFOX_BUILD = folder("firefox-mv3");
