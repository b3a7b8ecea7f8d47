import { formatNumber } from "../../utils/i18n/numbers";
import { type Paper, paperUrl } from "../../utils/model/paper";
import { arxivUrl } from "../../utils/text/ids/id";
import { Icon } from "../ui/Icon";
import { OutLink } from "../ui/OutLink";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";

const hostOf = (url: string) => URL.parse(url)?.hostname.replace(/^www\./, "") ?? url;

/** Links to the paper on other sites, to its code and to its project page. */
export function PaperLinks({ paper }: { paper: Paper }) {
  return (
    <ul class="paper-links" aria-label={t("paper.links.title")}>
      <li>
        {withSlots(t.runs("paper.links.arxiv"), {
          abstract: (words) => <OutLink href={arxivUrl(paper.id)}>{words}</OutLink>,
          pdf: (words) => <OutLink href={arxivUrl(paper.id, "pdf")}>{words}</OutLink>,
          html: (words) => <OutLink href={arxivUrl(paper.id, "html")}>{words}</OutLink>,
        })}
      </li>
      <li>
        <OutLink href={paperUrl(paper.id)}>{t("paper.links.hub")}</OutLink>
      </li>
      {paper.githubRepo && (
        <li>
          <OutLink href={paper.githubRepo} title={paper.githubRepo}>
            {t("paper.links.code")}
          </OutLink>
          {paper.githubStars !== undefined && (
            <span class="paper-stars">
              <Icon name="star" />
              <span aria-hidden="true">{formatNumber(paper.githubStars)}</span>
              <span class="visually-hidden">{t("paper.links.stars", { n: paper.githubStars })}</span>
            </span>
          )}
        </li>
      )}
      {paper.projectPage && (
        <li>
          <OutLink href={paper.projectPage} title={paper.projectPage}>
            {t("paper.links.project")}
          </OutLink>{" "}
          <span class="paper-host" translate={false}>
            {hostOf(paper.projectPage)}
          </span>
        </li>
      )}
    </ul>
  );
}
