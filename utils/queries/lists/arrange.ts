import type { Entry } from "../../model/entry";
import type { Arrangement, Only, Pick, Sort } from "../../route/arrangement";
import { PICKS } from "../../route/arrangement";

const IS: Record<Only, (entry: Entry) => boolean> = {
  code: ({ paper }) => paper.githubRepo !== undefined,
  organization: ({ paper }) => paper.organization !== undefined,
  unread: ({ mark }) => mark?.readAt === undefined,
};

const HAS: Record<Pick, (entry: Entry, value: string) => boolean> = {
  submitter: ({ paper }, value) => paper.submitter?.name === value,
  organization: ({ paper }, value) => paper.organization?.name === value,
  keyword: ({ paper }, value) => paper.aiKeywords.some((each) => each.toLowerCase() === value.toLowerCase()),
};

/** The value to sort by, the greatest first; papers without one come last. */
const WORTH: Record<Exclude<Sort, "rank">, (entry: Entry) => number> = {
  upvotes: ({ paper }) => paper.upvotes,
  newest: ({ paper }) => paper.publishedAt ?? -Infinity,
  comments: ({ paper }) => paper.comments,
  stars: ({ paper }) => paper.githubStars ?? -1,
};

/** The papers of a list that match an arrangement, in its order; equals keep the order of the list. */
export function arrange(entries: readonly Entry[], { sort, only, picks }: Arrangement): Entry[] {
  const shown = entries.filter(
    (entry) =>
      only.every((each) => IS[each](entry)) &&
      PICKS.every((pick) => picks[pick] === undefined || HAS[pick](entry, picks[pick])),
  );
  if (sort === "rank") return shown;
  const worth = WORTH[sort];
  return shown.sort((a, b) => worth(b) - worth(a) || 0);
}
