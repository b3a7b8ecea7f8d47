import { type Overview, overview } from "../../utils/queries/lists/overview";
import { useLive } from "./useLive";

/** The data beside the list, kept current while the saved papers may be counted. */
export const useOverview = (first: Overview, mayCount: boolean): Overview =>
  useLive(mayCount ? (read) => overview(read) : undefined, [mayCount], first);
