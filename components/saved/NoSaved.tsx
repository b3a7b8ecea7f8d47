import type { SavedQuery } from "../../utils/route/savedQuery";
import { savedRoute } from "../../utils/route/savedQuery";
import { Notice } from "../ui/Notice";
import { t } from "./t";

/** Says why no saved papers are shown. */
export function NoSaved({ query, total }: { query: SavedQuery; total: number }) {
  if (total === 0) {
    return (
      <Notice title={t("saved.empty.title")}>
        <p>{t("saved.empty.text")}</p>
      </Notice>
    );
  }
  const { tag, text, only, picks } = query;
  const isFiltered = tag !== undefined || text.trim() !== "" || only.length + Object.keys(picks).length > 0;
  return (
    <Notice title={isFiltered ? t("saved.empty.filters") : t(`saved.empty.${query.tab}`)}>
      <p>
        <a href={savedRoute({ tab: "all", sort: query.sort })}>{t("saved.empty.showAll")}</a>
      </p>
    </Notice>
  );
}

/** Says that the search failed, which is not the same as finding nothing. */
export function Unsearched({ query }: { query: SavedQuery }) {
  return (
    <div role="alert">
      <Notice title={t("saved.broken.title")}>
        <p>{t("saved.broken.text")}</p>
        <p>
          <a href={savedRoute({ ...query, text: "" })}>{t("saved.broken.clear")}</a>
        </p>
      </Notice>
    </div>
  );
}
