import { pickedRoute } from "../../utils/route/formatRoute";
import { usePlace } from "../page/usePlace";
import { t } from "./t";

/** The keywords of the paper. Each is a link that filters the list on show. Those that differ only in case appear once. */
export function Keywords({ keywords }: { keywords: readonly string[] }) {
  const route = usePlace()?.route;
  const unlike = new Map(keywords.map((keyword) => [keyword.toLowerCase(), keyword]));
  return (
    <ul class="paper-keywords" aria-label={t("paper.keywords.title")}>
      {[...unlike.values()].map((keyword) => (
        <li key={keyword}>
          {route ? (
            <a href={pickedRoute(route, "keyword", keyword)} title={t("paper.keywords.only", { keyword })}>
              <bdi>{keyword}</bdi>
            </a>
          ) : (
            <bdi>{keyword}</bdi>
          )}
        </li>
      ))}
    </ul>
  );
}
