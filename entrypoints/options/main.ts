import "./style.css";
import { openAfterPaint } from "../../components/openAfterPaint";

openAfterPaint(async () => (await import("../../components/openOptions")).openOptions);
