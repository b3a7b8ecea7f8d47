import { compactNumber } from "../../utils/i18n/numbers";
import type { Detail, LinkedRepo, LinkedRepos } from "../../utils/model/detail";
import { linkedUrl, type RepoKind, repoUrl } from "../../utils/text/ids/hub";
import { OutLink } from "../ui/OutLink";
import { Section } from "../ui/Section";
import { t } from "./t";

const KINDS: readonly RepoKind[] = ["models", "datasets", "spaces"];

/** How many models, datasets and Spaces link to the paper, and a few of each. */
export function Linked({ paperId, detail }: { paperId: string; detail: Detail }) {
  const kinds = KINDS.filter((kind) => detail[kind].total > 0);
  if (!kinds.length) return null;
  return (
    <Section title={t("paper.linked.title")}>
      {kinds.map((kind) => (
        <Repos key={kind} paperId={paperId} kind={kind} repos={detail[kind]} />
      ))}
    </Section>
  );
}

interface ReposProps {
  paperId: string;
  kind: RepoKind;
  repos: LinkedRepos;
}

function Repos({ paperId, kind, repos }: ReposProps) {
  return (
    <>
      <h4>
        <OutLink href={linkedUrl(kind, paperId)}>{t(`paper.linked.${kind}`, { n: repos.total })}</OutLink>
      </h4>
      <ul class="paper-repos">
        {repos.shown.map((repo) => (
          <li key={repo.id}>
            {repo.emoji && <span aria-hidden="true">{repo.emoji} </span>}
            <OutLink href={repoUrl(kind, repo.id)}>
              <bdi>{repo.id}</bdi>
            </OutLink>{" "}
            <RepoFacts repo={repo} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RepoFacts({ repo }: { repo: LinkedRepo }) {
  const { description, task, parameters, downloads, likes, isStopped } = repo;
  const facts = [
    description,
    task,
    parameters !== undefined &&
      t("paper.repo.parameters", { n: parameters, size: compactNumber(parameters) }),
    downloads !== undefined && t("paper.repo.downloads", { n: downloads }),
    likes !== undefined && t("paper.repo.likes", { n: likes }),
    isStopped && t("paper.repo.stopped"),
  ].filter(Boolean);
  return (
    <span class="paper-small">
      {facts.map((fact, place) => (
        <span key={place}>
          {place > 0 && " · "}
          <bdi>{fact}</bdi>
        </span>
      ))}
    </span>
  );
}
