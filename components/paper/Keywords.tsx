import { pickedRoute } from "../../utils/route/formatRoute";
import { usePlace } from "../page/usePlace";

/** What the paper is about. Each narrows the list on show to its papers; of those in capitals and small letters only one is. */
export function Keywords({ keywords }: { keywords: readonly string[] }) {
  const route = usePlace()?.route;
  const unlike = new Map(keywords.map((keyword) => [keyword.toLowerCase(), keyword]));
  return (
    <ul class="paper-keywords" aria-label="Keywords">
      {[...unlike.values()].map((keyword) => (
        <li key={keyword}>
          {route ? (
            <a href={pickedRoute(route, "keyword", keyword)} title="Only papers of this list about it">
              {keyword}
            </a>
          ) : (
            keyword
          )}
        </li>
      ))}
    </ul>
  );
}
