import { directionOf, LANGUAGE } from "../../utils/i18n/locale";
import titles from "../../utils/i18n/locales/en/title.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

const t = textsOf(titles);

/** The pages of the extension, as their files are named. */
const PAGES = ["newtab", "options", "popup"] as const;

/** Sets the title, the language and the direction of a page, in its head: nothing is drawn before. */
export function nameDocument(): void {
  const { documentElement } = document;
  documentElement.lang = LANGUAGE;
  documentElement.dir = directionOf(LANGUAGE);
  const page = PAGES.find((name) => location.pathname === `/${name}.html`);
  if (page) document.title = t(`title.${page}`);
}
