import { lateComponent } from "../ui/lateComponent";

/** Where a digest waits, the way to it. */
export const DigestNote = lateComponent(async () => (await import("../digest/DigestWaiting")).DigestWaiting);
