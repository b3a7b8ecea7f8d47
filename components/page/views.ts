import type { ListView } from "../../utils/route/route";
import type { KeyName } from "./keyTable";

/** The views, with the key that leads to each. */
export const VIEWS: { view: ListView; name: string; key: KeyName }[] = [
  { view: "day", name: "Day", key: "goDay" },
  { view: "week", name: "Week", key: "goWeek" },
  { view: "month", name: "Month", key: "goMonth" },
  { view: "trending", name: "Trending", key: "goTrending" },
  { view: "saved", name: "Saved", key: "goSaved" },
];
