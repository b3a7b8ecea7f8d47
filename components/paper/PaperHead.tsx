import { useEffect, useRef } from "preact/hooks";
import { formatCount } from "../../utils/ground/count";
import type { Author } from "../../utils/model/detail";
import type { Entry } from "../../utils/model/entry";
import { paperUrl } from "../../utils/model/paper";
import { AccountLink } from "../list/AccountLink";
import { MarkButtons } from "../list/MarkButtons";
import { useMarks } from "../list/useMarks";
import { openPaper } from "../page/openPaper";
import { TexText } from "../tex/TexText";
import { Icon } from "../ui/Icon";
import { OutLink } from "../ui/OutLink";
import { report } from "../ui/report";
import { Authors } from "./Authors";
import { PaperRules } from "./PaperRules";
import { Withdrawn } from "./Withdrawn";

interface Props {
  titleId: string;
  entry: Entry;
  authors: readonly Author[];
}

/** What the paper is called, who wrote it, and what can be done with it. */
export function PaperHead({ titleId, entry, authors }: Props) {
  const { paper } = entry;
  const heading = useRef<HTMLHeadingElement>(null);

  // Whoever opened it reads on here, and the list stays where it is; whoever is typing goes on typing.
  useEffect(() => {
    const isTyping = document.activeElement?.matches("input, textarea, select");
    if (!isTyping) heading.current?.focus({ preventScroll: true });
  }, []);

  function open(event: MouseEvent) {
    event.preventDefault();
    report(openPaper(paper.id, { background: event.ctrlKey || event.metaKey }));
  }

  return (
    <header class="paper-head">
      <p class="paper-source-line">
        {paper.organization && <AccountLink account={paper.organization} pick="organization" />}
        <span>arXiv:{paper.id}</span>
      </p>
      <h2
        id={titleId}
        ref={heading}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === "Enter" && event.target === heading.current)
            heading.current?.querySelector("a")?.click();
        }}
      >
        <a href={paperUrl(paper.id)} target="_blank" rel="noreferrer" data-key="open" onClick={open}>
          <TexText text={paper.title} />
        </a>
      </h2>
      <Withdrawn at={paper.withdrawnAt} />
      <Authors authors={authors} />
      <PaperRules paper={paper} />
      <div class="paper-head-foot">
        <OutLink class="paper-upvotes" href={paperUrl(paper.id)} title="Upvote on Hugging Face">
          <Icon name="upvote" filled />
          {formatCount(paper.upvotes)}
          <span class="visually-hidden"> upvotes; upvote on Hugging Face</span>
        </OutLink>
        <MarkButtons entry={entry} marks={useMarks(paper.id, entry.mark)} isOnPage />
      </div>
    </header>
  );
}
