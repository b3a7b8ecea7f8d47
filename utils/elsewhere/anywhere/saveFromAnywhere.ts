import { mark } from "../../actions/markPapers";
import { sayOnBadge } from "../../queries/badge/badge";
import { paperRoute } from "../../route/formatRoute";
import { openRoute } from "../../route/openRoute";
import { db } from "../../store/db/database";
import { plain } from "../../text/tex/plain";
import { t } from "./t";
import { canKeep, takenSentence, takePaper } from "./takePaper";
import { forgetWanted, readWanted } from "./wanted";

/** How long the badge shows that a paper was saved, or that it was not, in milliseconds. */
const SHOWN_FOR = { saved: 2000, failed: 10_000 };

/**
 * Saves a paper without a page and shows the result on the badge. If arXiv has to be asked first, the paper's page opens:
 * asking takes a click on its button.
 * @param id undefined if no paper was found
 */
export async function saveFromAnywhere(id: string | undefined): Promise<void> {
  if (!id) return sayOnBadge("?", t("menus.noPaper"), SHOWN_FOR.failed);
  const taken = await takePaper(id);
  if (taken.kind === "needsLeave") return openRoute(paperRoute(id));
  const sentence = takenSentence(id, taken);
  if (!canKeep(taken)) return sayOnBadge("!", sentence, SHOWN_FOR.failed);
  await mark([id], "saved", true);
  const title = plain((await db.papers.get(id))?.title ?? id);
  const said = t("menus.saved", { title });
  return sayOnBadge("✓", sentence ? `${said}\n${sentence}` : said, SHOWN_FOR.saved);
}

/** Saves the paper of a popup that closed when the browser asked for permission to reach arXiv. */
export async function saveWanted(): Promise<void> {
  const id = await readWanted();
  if (!id) return;
  await saveFromAnywhere(id);
  await forgetWanted();
}
