import { lateComponent } from "../ui/lateComponent";

/** The notice of a list without papers. Loaded when a list is empty, which few are. */
export const Empty = lateComponent(async () => (await import("../trouble/ListNotice")).ListNotice);
