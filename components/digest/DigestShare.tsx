import "./DigestShare.css";
import { useMemo, useState } from "preact/hooks";
import type { DigestEntry } from "../../utils/digest/readDigests";
import { digestHtml, digestMail, digestMarkdown } from "../../utils/digest/share";
import type { Day } from "../../utils/ground/dates/day";
import { dayTitle } from "../../utils/i18n/dates";
import { download } from "../library/download";
import { exportProblem } from "../library/exportSteps";
import { makeFile } from "../library/makeFile";
import { t } from "./t";

/** The ways to share a digest: copied text, an e-mail, an Atom feed, a printed page. */
export function DigestShare({ day, entries }: { day: Day; entries: readonly DigestEntry[] }) {
  const [said, say] = useState("");
  const papers = useMemo(() => entries.map(({ paper }) => paper), [entries]);
  const name = t("digest.name", { date: dayTitle(day, 0) });
  const mail = useMemo(() => digestMail(name, papers), [name, papers]);

  const copy = () => {
    const texts = {
      "text/plain": digestMarkdown(name, papers),
      "text/html": digestHtml(name, papers),
    };
    navigator.clipboard.write([new ClipboardItem(texts)]).then(
      () => say(t("digest.copied", { n: papers.length })),
      () => say(t("digest.copyFailed")),
    );
  };
  const asFeed = async () => {
    say(t("digest.feed.making"));
    const feed = { id: `digest:${day}`, title: name };
    const ids = papers.map(({ id }) => id);
    const request = { format: "atom", ids, at: Date.now(), feed } as const;
    const { file } = await makeFile(request, new AbortController().signal);
    const fileName = `daypaper-digest-${day}.atom`;
    download(file, fileName);
    say(t("digest.feed.done", { file: fileName }));
  };

  return (
    <footer class="digest-share">
      <button type="button" class="text-button" onClick={copy}>
        {t("digest.copy")}
      </button>
      <a
        class="text-button"
        href={mail.href}
        onClick={() =>
          mail.papers < papers.length && say(t("digest.mail.cut", { most: mail.papers, n: papers.length }))
        }
      >
        {t("digest.mail")}
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
        {t("digest.feed")}
      </button>
      <button type="button" class="text-button" onClick={() => window.print()}>
        {t("digest.print")}
      </button>
      <span role="status">{said}</span>
    </footer>
  );
}
