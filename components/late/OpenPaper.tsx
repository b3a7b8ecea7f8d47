import { lateComponent } from "../ui/lateComponent";

/** The page of the open paper. Loaded when the first paper is opened. */
export const OpenPaper = lateComponent(async () => (await import("../paper/PaperPanel")).PaperPanel);
