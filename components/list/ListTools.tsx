import { type FeedKey, feedPageUrl } from "../../utils/model/feed";
import { type Arrangement, SORTS, type Sort } from "../../utils/route/arrangement";
import { arrangedRoute } from "../../utils/route/formatRoute";
import type { Route } from "../../utils/route/route";
import { ListFilters } from "./ListFilters";

const SORT_NAMES: Record<Sort, string> = {
  rank: "Rank",
  upvotes: "Upvotes",
  newest: "Newest",
  comments: "Comments",
  stars: "Stars",
};
/** How the list is sorted and what of it is shown; the choice is in the address, so that Back takes it back. Beside it the same list on the site. */
export function ListTools({ route, feed }: { route: Route; feed?: FeedKey }) {
  const { arrangement } = route;
  const choose = (change: Partial<Arrangement>) =>
    location.assign(arrangedRoute(route, { ...arrangement, ...change }));
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
      <ListFilters only={arrangement.only} picks={arrangement.picks} onChoose={choose} />
      {feed && (
        <a href={feedPageUrl(feed)} target="_blank" rel="noreferrer">
          On Hugging Face
        </a>
      )}
    </fieldset>
  );
}
