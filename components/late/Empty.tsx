import { lazily } from "../ui/lazily";

/** A list that shows no papers: what says why is loaded for the few that don't. */
export const Empty = lazily(async () => (await import("../trouble/ListNotice")).ListNotice);
