import paper from "../../utils/i18n/locales/en/paper.json" with { type: "json" };
import { textsOf } from "../../utils/i18n/texts";

/** The texts of a paper's page. */
export const t = textsOf(paper);
