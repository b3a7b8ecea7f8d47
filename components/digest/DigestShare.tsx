import "./DigestShare.css";
import { useMemo, useState } from "preact/hooks";
import type { DigestEntry } from "../../utils/digest/readDigests";
import { digestHtml, digestMail, digestMarkdown } from "../../utils/digest/share";
import { countOf } from "../../utils/ground/count";
import type { Day } from "../../utils/ground/dates/day";
import { dayTitle } from "../../utils/ground/dates/format";
import { download } from "../library/download";
import { exportProblem } from "../library/exportSteps";
import { makeFile } from "../library/makeFile";

/** What can be made of a digest: a text to paste, an e-mail, a feed, a page of paper. */
export function DigestShare({ day, entries }: { day: Day; entries: readonly DigestEntry[] }) {
  const [said, say] = useState("");
  const papers = useMemo(() => entries.map(({ paper }) => paper), [entries]);
  const name = `Daypaper digest, ${dayTitle(day, 0)}`;
  const mail = useMemo(() => digestMail(name, papers), [name, papers]);

  const copy = () => {
    const texts = {
      "text/plain": digestMarkdown(name, papers),
      "text/html": digestHtml(name, papers),
    };
    navigator.clipboard.write([new ClipboardItem(texts)]).then(
      () => say(`Copied: ${countOf(papers.length, "paper")}, as Markdown and with links.`),
      () => say("The browser didn't let it be copied."),
    );
  };
  const asFeed = async () => {
    say("Making the file…");
    const feed = { id: `digest:${day}`, title: name };
    const ids = papers.map(({ id }) => id);
    const request = { format: "atom", ids, at: Date.now(), feed } as const;
    const { file } = await makeFile(request, new AbortController().signal);
    download(file, `daypaper-digest-${day}.atom`);
    say(`Downloaded daypaper-digest-${day}.atom.`);
  };

  return (
    <footer class="digest-share">
      <button type="button" class="text-button" onClick={copy}>
        Copy
      </button>
      <a
        class="text-button"
        href={mail.href}
        onClick={() =>
          mail.papers < papers.length &&
          say(
            `The e-mail has the first ${mail.papers} of ${papers.length}: mail programs take no longer one.`,
          )
        }
      >
        E-mail
      </a>
      <button
        type="button"
        class="text-button"
        onClick={() =>
          asFeed().catch((error: unknown) => {
            console.error(error);
            say(exportProblem(error));
          })
        }
      >
        Atom feed
      </button>
      <button type="button" class="text-button" onClick={() => window.print()}>
        Print
      </button>
      <span role="status">{said}</span>
    </footer>
  );
}
