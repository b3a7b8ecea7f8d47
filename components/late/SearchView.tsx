import { lateComponent } from "../ui/lateComponent";

/** What a search has found; what draws it is loaded with the first search. */
export const SearchView = lateComponent(async () => (await import("../search/SearchResults")).SearchResults);
