import "./style.css";
import { openAfterPaint } from "../../components/openAfterPaint";

openAfterPaint(async () => {
  const [{ openPage }, { Popup }] = await Promise.all([
    import("../../components/openPage"),
    import("../../components/Popup"),
  ]);
  return (root) => openPage(Popup, root);
});
