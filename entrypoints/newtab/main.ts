import "./style.css";
import { SearchView } from "../../components/late/SearchView";
import { NewTab } from "../../components/NewTab";
import { comeAlive } from "../../components/page/comeAlive";
import { openPage } from "../../components/page/openPage";
import { SEARCH } from "../../utils/route/formatRoute";

// The code of the search loads while the page reads its first data.
if (location.hash.startsWith(SEARCH)) void SearchView.load();
comeAlive((root) => openPage("newtab", NewTab, root));
