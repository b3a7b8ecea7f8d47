import "./style.css";
import { NewTab } from "../../components/NewTab";
import { comeAlive } from "../../components/page/comeAlive";
import { openPage } from "../../components/page/openPage";
import { startSearcher } from "../../components/page/searcher";

// The index of a search is read while the page itself is.
if (location.hash.startsWith("#/search")) startSearcher();
comeAlive((root) => openPage("newtab", NewTab, root));
