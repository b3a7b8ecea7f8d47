import { lateComponent } from "../ui/lateComponent";

/** The saved papers; what draws them is loaded when they are first shown. */
export const SavedView = lateComponent(async () => (await import("../saved/Saved")).Saved);
