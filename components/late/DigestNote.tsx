import { lazily } from "../ui/lazily";

/** Where a digest waits, the way to it. */
export const DigestNote = lazily(async () => (await import("../digest/DigestWaiting")).DigestWaiting);
