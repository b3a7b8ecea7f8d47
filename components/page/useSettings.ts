import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../../utils/model/settings";
import { watchSettings } from "../../utils/store/settings";
import { dropOtherViews } from "./snapshot";
import { applyTheme } from "./theme";

/**
 * The settings, current in every open page. What of them the first paint of the next page has to know, which cannot wait
 * for them, is told to it here: the theme, and which snapshots are no first view any more.
 */
export function useSettings(initial: Settings): Settings {
  const [settings, setSettings] = useState(initial);
  const { theme, newTabView, popupView } = settings;
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => dropOtherViews("newtab", newTabView), [newTabView]);
  useEffect(() => dropOtherViews("popup", popupView), [popupView]);
  return settings;
}
