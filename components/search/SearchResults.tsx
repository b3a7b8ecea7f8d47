import "./SearchResults.css";
import { useCallback, useEffect, useMemo, useRef } from "preact/hooks";
import type { Entry } from "../../utils/model/entry";
import { arrange } from "../../utils/queries/lists/arrange";
import { highlight } from "../../utils/queries/search/highlight";
import type { Route } from "../../utils/route/route";
import { type About, PaperList } from "../list/PaperList";
import type { OnShow } from "../page/useList";
import type { Load } from "../page/useLoader";
import { PlaceContext, usePlace } from "../page/usePlace";
import type { Search } from "../page/useRoute";
import { Notice } from "../ui/Notice";
import { PicturesWait } from "../ui/Pictures";
import { Marked } from "./Marked";
import { SearchNote } from "./SearchNote";
import { SearchStart } from "./SearchStart";
import { t } from "./t";
import { usePaused } from "./usePaused";
import { useSearch } from "./useSearch";

interface Props {
  route: Route;
  query: string;
  onSearch: Search;
  /** The state of the request to Hugging Face. */
  load: Load;
  showThumbnails: boolean;
  onShow: OnShow;
}

/** The results of a search, the best first, each with its origin and its matching words. */
export function SearchResults({ route, query, onSearch, load, showThumbnails, onShow }: Props) {
  const results = useSearch(route, onShow);
  const { list } = results;
  const entries = useMemo(() => arrange(list.entries, route.arrangement), [list, route.arrangement]);
  const marks = results.query ?? "";
  const isDone = results.query === query && !load.isLoading;
  const isOfTwo = list.feed !== undefined;
  const isPaused = usePaused(query);
  // Until the results come, cards and links are those of the last query.
  const placeNow = usePlace();
  const place = useRef(placeNow);
  if (results.query === query) place.current = placeNow;
  // One function per query, so that cards are not drawn again while a letter waits for its results.
  const about = useCallback((entry: Entry) => aboutFound(entry, marks, isOfTwo), [marks, isOfTwo]);
  useEffect(() => {
    document.addEventListener("keydown", focusFirstPaper);
    return () => document.removeEventListener("keydown", focusFirstPaper);
  }, []);
  return (
    <>
      <SearchNote {...{ route, query, results, load, onSearch }} />
      {!query.trim() && <SearchStart />}
      {query.trim() && isDone && !entries.length && (
        <Notice title={t("search.empty.title")}>
          <p>{t(list.entries.length ? "search.empty.filters" : "search.empty.words")}</p>
        </Notice>
      )}
      <div data-query={results.query}>
        <PlaceContext.Provider value={place.current}>
          <PicturesWait.Provider value={!isPaused}>
            <PaperList
              layout="results"
              entries={entries}
              listKey={marks}
              showThumbnails={showThumbnails}
              about={about}
            />
          </PicturesWait.Provider>
        </PlaceContext.Provider>
      </div>
    </>
  );
}

/** The texts of a result, with the matching words marked; with its origin once more than one place was searched. */
function aboutFound({ paper, origin }: Entry, query: string, isOfTwo: boolean): About {
  return {
    title: <Marked text={paper.title} query={query} />,
    summary: <Marked text={paper.abstract || (paper.aiSummary ?? "")} query={query} isCut />,
    note: (
      <>
        {isOfTwo && origin && <span class="search-origin">{t(`search.origin.${origin}`)}</span>}
        <FoundNames names={paper.authors} query={query} />
      </>
    ),
  };
}

/** Moves the focus from the search box to the first result, where the keys of lists work. */
function focusFirstPaper(event: KeyboardEvent): void {
  if (event.key !== "ArrowDown" || !(event.target as Element).matches(".search-box input")) return;
  const first = document.querySelector<HTMLElement>("main .paper-title a");
  if (!first) return;
  event.preventDefault();
  first.focus();
}

/** At most this many matching authors are named. */
const NAMED = 3;

/** The authors that match. A card only has their number. */
function FoundNames({ names, query }: { names: readonly string[]; query: string }) {
  const found = useMemo(
    () => names.filter((name) => highlight(name, query).some(({ isMatch }) => isMatch)).slice(0, NAMED),
    [names, query],
  );
  return found.map((name) => (
    <span key={name}>
      <bdi>
        <Marked text={name} query={query} />
      </bdi>
    </span>
  ));
}
