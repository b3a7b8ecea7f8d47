import { type FeedKey, feedPageUrl } from "../../utils/model/feed";
import { type Arrangement, SORTS, type Sort } from "../../utils/route/arrangement";
import { arrangedRoute } from "../../utils/route/formatRoute";
import type { Route } from "../../utils/route/route";
import { ListFilters } from "./ListFilters";
import { t } from "./t";

/**
 * Sorts and filters the list. The choice is kept in the address, so that Back undoes it. Beside it, a link to the same list
 * on Hugging Face.
 */
export function ListTools({ route, feed }: { route: Route; feed?: FeedKey }) {
  const { arrangement } = route;
  const choose = (change: Partial<Arrangement>) =>
    location.assign(arrangedRoute(route, { ...arrangement, ...change }));
  return (
    <fieldset class="list-tools">
      <legend class="visually-hidden">{t("list.tools")}</legend>
      <label>
        {t("list.sort")}{" "}
        <select
          value={arrangement.sort}
          onChange={(event) => choose({ sort: event.currentTarget.value as Sort })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(sort === "rank" && route.query !== undefined ? "list.sort.match" : `list.sort.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <ListFilters only={arrangement.only} picks={arrangement.picks} onChoose={choose} />
      {feed && (
        <a href={feedPageUrl(feed)} target="_blank" rel="noreferrer">
          {t("list.hub")}
        </a>
      )}
    </fieldset>
  );
}
