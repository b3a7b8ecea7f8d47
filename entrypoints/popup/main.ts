import "./style.css";
import { Popup } from "../../components/Popup";
import { comeAlive } from "../../components/page/comeAlive";
import { openPage } from "../../components/page/openPage";

comeAlive((root) => openPage("popup", Popup, root));
