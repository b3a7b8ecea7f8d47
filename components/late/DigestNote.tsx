import { lateComponent } from "../ui/lateComponent";

/** A link to the digest, if one is waiting. */
export const DigestNote = lateComponent(async () => (await import("../digest/DigestWaiting")).DigestWaiting);
