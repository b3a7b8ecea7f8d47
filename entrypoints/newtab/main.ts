import "./style.css";
import { comeAlive } from "../../components/comeAlive";

comeAlive(async () => {
  const [{ openPage }, { NewTab }] = await Promise.all([
    import("../../components/openPage"),
    import("../../components/NewTab"),
  ]);
  return (root) => openPage("newtab", NewTab, root);
});
