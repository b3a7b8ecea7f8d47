import "./style.css";
import { comeAlive } from "../../components/page/comeAlive";
import { startSearcher } from "../../components/page/searcher";

comeAlive(async () => {
  // The index of a search is read while the page itself is.
  if (location.hash.startsWith("#/search")) startSearcher();
  const [{ openPage }, { NewTab }] = await Promise.all([
    import("../../components/page/openPage"),
    import("../../components/NewTab"),
  ]);
  return (root) => openPage("newtab", NewTab, root);
});
