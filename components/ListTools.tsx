import { type FeedKey, feedPageUrl } from "../utils/feed";
import type { Arrangement, Only, Pick, Sort } from "../utils/lists/arrange";
import { ONLY, PICKS, SORTS } from "../utils/lists/arrange";
import { arrangedRoute, type Route } from "../utils/route";

const SORT_NAMES: Record<Sort, string> = {
  rank: "Rank",
  upvotes: "Upvotes",
  newest: "Newest",
  comments: "Comments",
  stars: "Stars",
};
const ONLY_NAMES: Record<Only, string> = {
  code: "With code",
  organization: "With organisation",
  unread: "Unread",
};
const PICK_NAMES: Record<Pick, string> = {
  submitter: "Submitted by",
  organization: "From",
  keyword: "About",
};

/** How the list is sorted and what of it is shown; the choice is in the address, so that Back takes it back. Beside it the same list on the site. */
export function ListTools({ route, feed }: { route: Route; feed?: FeedKey }) {
  const { arrangement } = route;
  const choose = (change: Partial<Arrangement>) =>
    location.assign(arrangedRoute(route, { ...arrangement, ...change }));
  const toggle = (each: Only) =>
    choose({
      only: arrangement.only.includes(each)
        ? arrangement.only.filter((other) => other !== each)
        : [...arrangement.only, each],
    });

  return (
    <fieldset class="list-tools">
      <legend class="visually-hidden">Sort and filter</legend>
      <label>
        Sort{" "}
        <select
          value={arrangement.sort}
          onChange={(event) => choose({ sort: event.currentTarget.value as Sort })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {sort === "rank" && route.query !== undefined ? "Best match" : SORT_NAMES[sort]}
            </option>
          ))}
        </select>
      </label>
      {ONLY.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={arrangement.only.includes(each)}
          onClick={() => toggle(each)}
        >
          {ONLY_NAMES[each]}
        </button>
      ))}
      {PICKS.map(
        (pick) =>
          arrangement.picks[pick] && (
            <button
              key={pick}
              type="button"
              aria-pressed="true"
              title="Show all again"
              onClick={() => choose({ picks: { ...arrangement.picks, [pick]: undefined } })}
            >
              {PICK_NAMES[pick]} {arrangement.picks[pick]} <span aria-hidden="true">×</span>
            </button>
          ),
      )}
      {feed && (
        <a href={feedPageUrl(feed)} target="_blank" rel="noreferrer">
          On Hugging Face
        </a>
      )}
    </fieldset>
  );
}
