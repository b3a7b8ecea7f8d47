import { countOf, formatCount } from "../../utils/ground/count";
import { shortDate } from "../../utils/ground/dates/format";
import { type Paper, sourceName } from "../../utils/model/paper";
import { pickedRoute } from "../../utils/route/formatRoute";
import { usePlace } from "../page/usePlace";
import { Icon } from "../ui/Icon";

/**
 * What is needed to choose: upvotes are said by the card. In the popup it has one line, which hides what has no room, so
 * there nothing in it is a link.
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
        <li class="paper-source" title={source}>
          {sourceRoute ? <a href={sourceRoute}>{source}</a> : <span>{source}</span>}
        </li>
      )}
      {paper.authors.length > 0 && <li>{countOf(paper.authors.length, "author")}</li>}
      {paper.publishedAt !== undefined && (
        <li>
          <time dateTime={new Date(paper.publishedAt).toISOString().slice(0, 10)}>
            {shortDate(paper.publishedAt, Date.now())}
          </time>
        </li>
      )}
      {paper.comments > 0 && <li>{countOf(paper.comments, "comment")}</li>}
      {paper.githubRepo && (
        <li>
          {route ? (
            <a href={paper.githubRepo} target="_blank" rel="noreferrer" title="Code">
              <Stars count={paper.githubStars} />
            </a>
          ) : (
            <Stars count={paper.githubStars} />
          )}
        </li>
      )}
      {paper.withdrawnAt !== undefined && <li class="paper-withdrawn">Withdrawn</li>}
    </ul>
  );
}

/** That there is code, and how many stars it has where it has any. */
function Stars({ count }: { count?: number }) {
  if (!count) return <span>Code</span>;
  return (
    <span>
      <Icon name="star" />
      <span class="visually-hidden">Code, stars: </span>
      {formatCount(count)}
    </span>
  );
}
