import type { Entry } from "../../utils/lists/queries";
import { paperUrl } from "../../utils/paper";
import type { Author } from "../../utils/papers/detail";
import { Icon } from "../Icon";
import { MarkButtons } from "../MarkButtons";
import { TexText } from "../tex/TexText";
import { AccountLink } from "./AccountLink";
import { Authors } from "./Authors";
import { OutLink } from "./OutLink";

interface Props {
  titleId: string;
  entry: Entry;
  authors: readonly Author[];
}

/** What the paper is called, who wrote it, and what can be done with it. */
export function PaperHead({ titleId, entry, authors }: Props) {
  const { paper } = entry;
  return (
    <header class="paper-head">
      {paper.organization && <AccountLink account={paper.organization} />}
      <h2 id={titleId}>
        <OutLink href={paperUrl(paper.id)}>
          <TexText text={paper.title} />
        </OutLink>
      </h2>
      <Authors authors={authors} />
      <div class="paper-head-foot">
        <OutLink class="paper-upvotes" href={paperUrl(paper.id)} title="Upvote on Hugging Face">
          <Icon name="upvote" filled />
          {paper.upvotes.toLocaleString("en-US")}
          <span class="visually-hidden"> upvotes; upvote on Hugging Face</span>
        </OutLink>
        <MarkButtons entry={entry} />
      </div>
    </header>
  );
}
