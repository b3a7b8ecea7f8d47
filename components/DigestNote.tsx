import { LazyView } from "./LazyView";

const load = async () => (await import("./digest/DigestWaiting")).DigestWaiting;

/** Where a digest waits, for whoever has digests: the way to it. */
export const DigestNote = ({ isOn }: { isOn: boolean }) => (isOn ? <LazyView load={load} /> : null);
