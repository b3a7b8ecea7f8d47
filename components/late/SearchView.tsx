import { lazily } from "../ui/lazily";

/** What a search has found; what draws it is loaded with the first search. */
export const SearchView = lazily(async () => (await import("../search/SearchResults")).SearchResults);
