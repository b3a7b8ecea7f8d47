import type { Archive, Listing } from "./archive.ts";
import { threadOf } from "./comments.ts";
import { hash } from "./hash.ts";
import { error, json, type Reply } from "./reply.ts";

const notFound = (id: string) =>
  error(
    404,
    `Paper not found. For an arXiv paper to appear on Hugging Face, its arxiv.org URL needs to be mentioned in at least one model, dataset or Space's README.md.\n\nIf this paper exists, cite https://arxiv.org/abs/${id} in any of your repos' README.md for the paper to have its own page here.`,
  );

/**
 * `GET /api/papers/{id}`: the paper without its listing, a preview of linked repos, and its thread on
 * request.
 */
export function paperDetail(
  listings: readonly Listing[],
  id: string,
  query: URLSearchParams,
  archive: Archive,
): Reply {
  const paper = findPaper(listings, id);
  const recorded = archive.detail(id);
  if (recorded) return json({ ...paper, ...recorded });
  if (!paper) return notFound(id);
  const linked = linkedTo(id);
  return json({
    ...paper,
    linkedModels: linked.models.slice(0, 4),
    numTotalModels: linked.models.length,
    linkedDatasets: linked.datasets.slice(0, 4),
    numTotalDatasets: linked.datasets.length,
    linkedSpaces: linked.spaces.slice(0, 4),
    numTotalSpaces: linked.spaces.length,
    ...(query.get("field") === "comments" && {
      comments: [...threadOf(paper), ...archive.account.comments(id)],
    }),
  });
}

/** `GET /api/arxiv/{id}/repos`: all linked repos. */
export function linkedRepos(listings: readonly Listing[], id: string): Reply {
  return findPaper(listings, id) ? json(linkedTo(id)) : notFound(id);
}

/** `GET /papers/{id}.md`: two in three papers are indexed. */
export function fullText(listings: readonly Listing[], id: string): Reply {
  const paper = findPaper(listings, id);
  if (!paper || hash(`${id}/markdown`) % 3 === 0) return error(404, "Paper content not available");
  const title = paper.title.replace(/\s+/g, " ");
  const names = paper.authors.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const parts = [
    `# ${title}`,
    names.slice(0, 40).join(", "),
    "## Abstract",
    paper.summary,
    "## 1 Introduction",
    INTRODUCTION,
  ];
  return { status: 200, type: "text/markdown; charset=utf-8", body: `${parts.join("\n\n")}\n` };
}

/** The paper of that id, from its latest listing. */
export function findPaper(listings: readonly Listing[], id: string) {
  return listings.find(({ item }) => item.paper.id === id)?.item.paper;
}

const INTRODUCTION =
  "This text stands where the paper's own would. It has a formula, $a^2 + b^2 = c^2$, one by itself, a list and a table, as papers do.\n\n$$\n\\begin{aligned}\nf(x) &= \\sum_{i=1}^{n} w_i x_i + b \\\\\n&= w^\\top x + b\n\\end{aligned}\n$$\n\n- first\n- second\n\n| method | score |\n|---|---|\n| before | 41.2 |\n| ours | 43.0 |";

function linkedTo(id: string) {
  const several = <T>(kind: string, most: number, make: (name: string, size: number) => T): T[] =>
    Array.from({ length: hash(`${id}/${kind}`) % (most + 1) }, (_, index) => {
      const size = hash(`${id}/${kind}/${index}`);
      return make(`example-org/${kind}-${id.replace(".", "-")}-${index + 1}`, size);
    });
  const lastModified = "2026-03-02T10:20:30.000Z";
  const common = { author: "example-org", gated: false, private: false, isLikedByUser: false, lastModified };
  return {
    models: several("model", 7, (name, size) => ({
      ...common,
      id: name,
      repoType: "model",
      downloads: size % 90_000,
      likes: size % 400,
      ...(size % 4 !== 0 && { pipeline_tag: "text-generation" }),
      ...(size % 3 !== 0 && { numParameters: (1 + (size % 70)) * 1e9 }),
    })),
    datasets: several("dataset", 3, (name, size) => ({
      ...common,
      id: name,
      repoType: "dataset",
      downloads: size % 5_000,
      likes: size % 60,
    })),
    spaces: several("space", 2, (name, size) => ({
      id: name,
      emoji: "🧪",
      running: size % 3 !== 0,
      ...(size % 2 === 0 && { shortDescription: "Try it in the browser" }),
      featured: false,
    })),
  };
}
