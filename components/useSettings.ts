import { useEffect, useState } from "preact/hooks";
import { type Settings, watchSettings } from "../utils/settings";
import { applyTheme } from "./theme";

/** The settings, current in every open page; the theme among them takes effect here. */
export function useSettings(initial: Settings): Settings {
  const [settings, setSettings] = useState(initial);
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);
  return settings;
}
