import "./style.css";
import { comeAlive } from "../../components/comeAlive";

comeAlive(async () => {
  const [{ openPage }, { Popup }] = await Promise.all([
    import("../../components/openPage"),
    import("../../components/Popup"),
  ]);
  return (root) => openPage("popup", Popup, root);
});
