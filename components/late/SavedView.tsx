import { lateComponent } from "../ui/lateComponent";

/** The saved papers. Loaded when they are first shown. */
export const SavedView = lateComponent(async () => (await import("../saved/Saved")).Saved);
