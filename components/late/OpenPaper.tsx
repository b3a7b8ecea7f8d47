import { lateComponent } from "../ui/lateComponent";

/** The open paper, whose page is loaded when the first one is opened. */
export const OpenPaper = lateComponent(async () => (await import("../paper/PaperPanel")).PaperPanel);
