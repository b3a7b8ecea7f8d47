import type { Theme } from "../../utils/model/settings";

/** Where the theme is kept for the next page: a setting is read too late, when the first colour is on the screen. */
const KEY = "theme";

/** Shows the page in a theme, and remembers it for the first paint of the next one. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  localStorage.setItem(KEY, theme);
}

/** Shows the page in the theme of last time; called before the first paint. */
export function restoreTheme(): void {
  const theme = localStorage.getItem(KEY);
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
}
