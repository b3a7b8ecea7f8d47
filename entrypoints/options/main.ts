import "./style.css";
import { comeAlive } from "../../components/comeAlive";

comeAlive(async () => (await import("../../components/openOptions")).openOptions);
