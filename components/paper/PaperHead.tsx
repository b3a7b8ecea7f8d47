import { useEffect, useRef } from "preact/hooks";
import { formatNumber } from "../../utils/i18n/numbers";
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
import { t } from "./t";
import { Withdrawn } from "./Withdrawn";

interface Props {
  titleId: string;
  entry: Entry;
  authors: readonly Author[];
}

/** The title, the authors, and the buttons for the paper. */
export function PaperHead({ titleId, entry, authors }: Props) {
  const { paper } = entry;
  const heading = useRef<HTMLHeadingElement>(null);

  // The title takes the focus without scrolling the list, unless the user is typing.
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
        <span dir="ltr" translate={false}>{`arXiv:${paper.id}`}</span>
      </p>
      <h2
        id={titleId}
        ref={heading}
        dir="auto"
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
        <OutLink class="paper-upvotes" href={paperUrl(paper.id)} title={t("paper.head.upvote")}>
          <Icon name="upvote" filled />
          <span aria-hidden="true">{formatNumber(paper.upvotes)}</span>
          <span class="visually-hidden">{t("paper.head.upvotes", { n: paper.upvotes })}</span>
        </OutLink>
        <MarkButtons entry={entry} marks={useMarks(paper.id, entry.mark)} isOnPage />
      </div>
    </header>
  );
}
