import "./style.css";
import { comeAlive } from "../../components/comeAlive";
import { startSearcher } from "../../components/searcher";

comeAlive(async () => {
  // What a search needs is read while the page itself is.
  if (location.hash.startsWith("#/search")) {
    startSearcher();
    void import("../../components/search/SearchResults");
  }
  const [{ openPage }, { NewTab }] = await Promise.all([
    import("../../components/openPage"),
    import("../../components/NewTab"),
  ]);
  return (root) => openPage("newtab", NewTab, root);
});
