import { formatCount } from "../../utils/ground/count";
import { type Paper, paperUrl } from "../../utils/model/paper";
import { arxivUrl } from "../../utils/text/ids/id";
import { Icon } from "../ui/Icon";
import { OutLink } from "../ui/OutLink";

const hostOf = (url: string) => URL.parse(url)?.hostname.replace(/^www\./, "") ?? url;

/** Where else the paper can be read, and what goes with it. */
export function PaperLinks({ paper }: { paper: Paper }) {
  return (
    <ul class="paper-links" aria-label="Links">
      <li>
        arXiv <OutLink href={arxivUrl(paper.id)}>abstract</OutLink>,{" "}
        <OutLink href={arxivUrl(paper.id, "pdf")}>PDF</OutLink>,{" "}
        <OutLink href={arxivUrl(paper.id, "html")}>HTML</OutLink>
      </li>
      <li>
        <OutLink href={paperUrl(paper.id)}>Hugging Face</OutLink>
      </li>
      {paper.githubRepo && (
        <li>
          <OutLink href={paper.githubRepo} title={paper.githubRepo}>
            Code
          </OutLink>
          {paper.githubStars !== undefined && (
            <span class="paper-stars">
              <Icon name="star" />
              {formatCount(paper.githubStars)}
              <span class="visually-hidden"> stars</span>
            </span>
          )}
        </li>
      )}
      {paper.projectPage && (
        <li>
          <OutLink href={paper.projectPage} title={paper.projectPage}>
            Project page
          </OutLink>{" "}
          <span class="paper-host">{hostOf(paper.projectPage)}</span>
        </li>
      )}
    </ul>
  );
}
