import { mark } from "../../actions/markPapers";
import { sayOnBadge } from "../../queries/badge/badge";
import { paperRoute } from "../../route/formatRoute";
import { openRoute } from "../../route/openRoute";
import { db } from "../../store/db/database";
import { plain } from "../../text/tex/plain";
import { canKeep, takenSentence, takePaper } from "./takePaper";
import { forgetWanted, readWanted } from "./wanted";

/** How long the badge says that a paper was saved, and what went wrong, in milliseconds. */
const SHOWN_FOR = { saved: 2000, failed: 10_000 };

/**
 * Saves a paper where there is no page that could say what came of it: the badge does. Where arXiv would have to be asked,
 * which wants a click, the paper's page opens, which has the button.
 */
export async function saveFromAnywhere(id: string | undefined): Promise<void> {
  if (!id) return sayOnBadge("?", "This page names no arXiv paper.", SHOWN_FOR.failed);
  const taken = await takePaper(id);
  if (taken.kind === "needsLeave") return openRoute(paperRoute(id));
  const sentence = takenSentence(id, taken);
  if (!canKeep(taken)) return sayOnBadge("!", sentence, SHOWN_FOR.failed);
  await mark([id], "saved", true);
  const title = plain((await db.papers.get(id))?.title ?? id);
  return sayOnBadge("✓", `Saved: ${title}${sentence && `\n${sentence}`}`, SHOWN_FOR.saved);
}

/** Goes on where the browser's question whether arXiv may be asked closed the popup that would have done it. */
export async function saveWanted(): Promise<void> {
  const id = await readWanted();
  if (!id) return;
  await saveFromAnywhere(id);
  await forgetWanted();
}
