import type { Entry, PaperList } from "../../model/entry";

/** True if a rule follows the paper. */
export const isFollowed = ({ verdict }: Entry): boolean => verdict?.is === "followed";

/** True if a rule mutes the paper. */
export const isMuted = ({ verdict }: Entry): boolean => verdict?.is === "muted";

/** Separates the papers that the user has hidden, and those that rules mute, from the others. */
export function partHidden(all: Entry[]): Pick<PaperList, "entries" | "hidden" | "muted"> {
  const parted = { entries: [] as Entry[], hidden: [] as Entry[], muted: [] as Entry[] };
  for (const entry of all) {
    const part = entry.mark?.hiddenAt !== undefined ? "hidden" : isMuted(entry) ? "muted" : "entries";
    parted[part].push(entry);
  }
  return parted;
}
