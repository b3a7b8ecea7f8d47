import { lateComponent } from "../ui/lateComponent";

/** The results of a search. Loaded with the first search. */
export const SearchView = lateComponent(async () => (await import("../search/SearchResults")).SearchResults);
