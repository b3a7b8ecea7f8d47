import { lazily } from "../ui/lazily";

/** The open paper, whose page is loaded when the first one is opened. */
export const OpenPaper = lazily(async () => (await import("../paper/PaperPanel")).PaperPanel);
