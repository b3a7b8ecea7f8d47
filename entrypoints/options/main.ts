import "./style.css";
import { openOptions } from "../../components/options/openOptions";
import { comeAlive } from "../../components/page/comeAlive";

comeAlive(openOptions);
