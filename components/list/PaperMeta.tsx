import { shortDate } from "../../utils/i18n/dates";
import { type Paper, sourceName } from "../../utils/model/paper";
import { pickedRoute } from "../../utils/route/formatRoute";
import { usePlace } from "../page/usePlace";
import { Icon } from "../ui/Icon";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";
import { visuallyHidden } from "./visuallyHidden";

/**
 * The facts that help to choose a paper, except the upvotes, which the card shows. In the popup they have one line that cuts
 * off what has no room, so nothing in it is a link there.
 */
export function PaperMeta({ paper }: { paper: Paper }) {
  const source = sourceName(paper);
  const route = usePlace()?.route;
  const { organization, submitter } = paper;
  const sourceRoute =
    route &&
    (organization
      ? pickedRoute(route, "organization", organization.name)
      : submitter && pickedRoute(route, "submitter", submitter.name));
  return (
    <ul class="paper-meta">
      {source && (
        <li class="paper-source">
          {sourceRoute ? (
            <a href={sourceRoute} title={source} dir="auto">
              {source}
            </a>
          ) : (
            <span title={source} dir="auto">
              {source}
            </span>
          )}
        </li>
      )}
      {paper.authors.length > 0 && <li>{t("list.authors", { n: paper.authors.length })}</li>}
      {paper.publishedAt !== undefined && (
        <li>
          <time dateTime={new Date(paper.publishedAt).toISOString().slice(0, 10)}>
            {shortDate(paper.publishedAt, Date.now())}
          </time>
        </li>
      )}
      {paper.comments > 0 && <li>{t("list.comments", { n: paper.comments })}</li>}
      {paper.githubRepo && (
        <li>
          {route ? (
            <a href={paper.githubRepo} target="_blank" rel="noreferrer" title={t("list.code")}>
              <Stars count={paper.githubStars} />
            </a>
          ) : (
            <Stars count={paper.githubStars} />
          )}
        </li>
      )}
      {paper.withdrawnAt !== undefined && <li class="paper-withdrawn">{t("list.paper.withdrawn")}</li>}
    </ul>
  );
}

/** Tells that there is code, and the number of its stars if it has any. */
function Stars({ count }: { count?: number }) {
  if (!count) return <span>{t("list.code")}</span>;
  return (
    <span>
      <Icon name="star" />
      {withSlots(t.runs("list.stars", { n: count }), { hidden: visuallyHidden })}
    </span>
  );
}
