import { lazily } from "../ui/lazily";

/** The saved papers; what draws them is loaded when they are first shown. */
export const SavedView = lazily(async () => (await import("../saved/Saved")).Saved);
