import { AS_LISTED, type Pick } from "../../route/arrangement";
import { searchRoute } from "../../route/formatRoute";
import type { Tally } from "./tally";

const picked = (pick: Pick, { key, name }: Tally) =>
  searchRoute(name, "here", { ...AS_LISTED, picks: { [pick]: key } });

/** The address of all stored papers about a topic: a search for its words, filtered by it. */
export const topicRoute = (topic: Tally): string => picked("keyword", topic);

/** The address of all stored papers of an organization. */
export const organizationRoute = (organization: Tally): string => picked("organization", organization);
