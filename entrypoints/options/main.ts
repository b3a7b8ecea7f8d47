import "./style.css";
import { comeAlive } from "../../components/page/comeAlive";

comeAlive(async () => (await import("../../components/options/openOptions")).openOptions);
