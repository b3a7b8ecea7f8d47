import { countOf } from "../../utils/ground/count";
import type { Detail, LinkedRepo, LinkedRepos } from "../../utils/model/detail";
import { linkedUrl, type RepoKind, repoUrl } from "../../utils/text/ids/hub";
import { OutLink } from "../ui/OutLink";
import { Section } from "../ui/Section";

const KINDS: { kind: RepoKind; noun: string }[] = [
  { kind: "models", noun: "model" },
  { kind: "datasets", noun: "dataset" },
  { kind: "spaces", noun: "Space" },
];

/** Models, datasets and Spaces that name the paper: how many, and a few of them. */
export function Linked({ paperId, detail }: { paperId: string; detail: Detail }) {
  const kinds = KINDS.filter(({ kind }) => detail[kind].total > 0);
  if (!kinds.length) return null;
  return (
    <Section title="On the Hub">
      {kinds.map(({ kind, noun }) => (
        <Repos key={kind} paperId={paperId} kind={kind} noun={noun} repos={detail[kind]} />
      ))}
    </Section>
  );
}

interface ReposProps {
  paperId: string;
  kind: RepoKind;
  noun: string;
  repos: LinkedRepos;
}

function Repos({ paperId, kind, noun, repos }: ReposProps) {
  return (
    <>
      <h4>
        <OutLink href={linkedUrl(kind, paperId)}>{countOf(repos.total, noun)}</OutLink>
      </h4>
      <ul class="paper-repos">
        {repos.shown.map((repo) => (
          <li key={repo.id}>
            {repo.emoji && <span aria-hidden="true">{repo.emoji} </span>}
            <OutLink href={repoUrl(kind, repo.id)}>{repo.id}</OutLink>
            <span class="paper-small"> {aboutRepo(repo)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const short = (count: number) => count.toLocaleString("en-US", { notation: "compact" });

function aboutRepo(repo: LinkedRepo): string {
  const parts = [
    repo.description,
    repo.task,
    repo.parameters !== undefined && `${short(repo.parameters)} parameters`,
    repo.downloads !== undefined && countOf(repo.downloads, "download"),
    repo.likes !== undefined && countOf(repo.likes, "like"),
    repo.isStopped && "not running",
  ];
  return parts.filter(Boolean).join(" · ");
}
