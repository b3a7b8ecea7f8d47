import { lazily } from "./lazily";

/** Where a digest waits, the way to it. */
export const DigestNote = lazily(async () => (await import("./digest/DigestWaiting")).DigestWaiting);
