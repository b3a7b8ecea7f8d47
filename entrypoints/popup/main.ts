import "./style.css";
import { comeAlive } from "../../components/page/comeAlive";

comeAlive(async () => {
  const [{ openPage }, { Popup }] = await Promise.all([
    import("../../components/page/openPage"),
    import("../../components/Popup"),
  ]);
  return (root) => openPage("popup", Popup, root);
});
