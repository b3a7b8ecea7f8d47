import "./style.css";
import { SearchView } from "../../components/late/SearchView";
import { NewTab } from "../../components/NewTab";
import { comeAlive } from "../../components/page/comeAlive";
import { openPage } from "../../components/page/openPage";
import { SEARCH } from "../../utils/route/formatRoute";

// What draws a search is loaded while the page itself is read.
if (location.hash.startsWith(SEARCH)) void SearchView.load();
comeAlive((root) => openPage("newtab", NewTab, root));
