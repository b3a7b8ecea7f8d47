import { lateComponent } from "../ui/lateComponent";

/** A list that shows no papers: what says why is loaded for the few that don't. */
export const Empty = lateComponent(async () => (await import("../trouble/ListNotice")).ListNotice);
