import type { ListView } from "../../utils/route/route";
import type { KeyName } from "./keyTable";
import { t } from "./t";

/** The views of the navigation, each with the key that goes to it. */
export const VIEWS: { view: ListView; key: KeyName }[] = [
  { view: "day", key: "goDay" },
  { view: "week", key: "goWeek" },
  { view: "month", key: "goMonth" },
  { view: "trending", key: "goTrending" },
  { view: "saved", key: "goSaved" },
];

/** The name of a view, in the navigation and as its title. */
export const viewName = (view: ListView): string => t(`page.view.${view}`);
