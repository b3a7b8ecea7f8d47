import type { Theme } from "../../utils/model/settings";

/** The key of the stored theme. The setting itself would be read too late for the first paint. */
const KEY = "theme";

/** Shows the page in a theme, and stores it for the first paint of the next page. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  localStorage.setItem(KEY, theme);
}

/** Shows the page in the stored theme. Called before the first paint. */
export function restoreTheme(): void {
  const theme = localStorage.getItem(KEY);
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
}
