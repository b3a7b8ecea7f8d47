import type { ListView } from "../../utils/route/route";

/** The views, with the key that leads to each after `g`. */
export const VIEWS: { view: ListView; name: string; key: string }[] = [
  { view: "day", name: "Day", key: "d" },
  { view: "week", name: "Week", key: "w" },
  { view: "month", name: "Month", key: "m" },
  { view: "trending", name: "Trending", key: "t" },
  { view: "saved", name: "Saved", key: "s" },
];
