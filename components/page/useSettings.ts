import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../../utils/model/settings";
import { watchSettings } from "../../utils/store/settings";
import { dropOtherViews } from "./snapshot";
import { applyTheme } from "./theme";

/**
 * The settings, kept current in every open page. The first paint of the next page cannot wait for settings, so the theme is
 * stored for it here, and snapshots of views that are no longer the first view are dropped.
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
