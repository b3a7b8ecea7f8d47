import "./style.css";
import { openAfterPaint } from "../../components/openAfterPaint";

openAfterPaint(async () => {
  const [{ openPage }, { NewTab }] = await Promise.all([
    import("../../components/openPage"),
    import("../../components/NewTab"),
  ]);
  return (root) => openPage(NewTab, root);
});
