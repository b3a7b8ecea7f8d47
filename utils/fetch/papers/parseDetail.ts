import * as v from "valibot";
import type { Author, Detail, LinkedRepo, LinkedRepos } from "../../model/detail";
import type { FetchedPaper } from "../../model/paper";
import { parseDailyPaper } from "../api/dailyPaper";
import { account, count, flag, known, listOf, required, text, time } from "../api/parseFields";
import { parseComments } from "./parseComments";

const linkedRepo = v.pipe(
  v.object({
    id: v.pipe(required, v.regex(/^[\w.-]+(\/[\w.-]+)?$/)),
    likes: count,
    downloads: count,
    pipeline_tag: text,
    numParameters: count,
    emoji: text,
    shortDescription: text,
    running: flag,
  }),
  v.transform(
    (repo): LinkedRepo =>
      known<LinkedRepo>({
        id: repo.id,
        likes: repo.likes,
        downloads: repo.downloads,
        task: repo.pipeline_tag,
        parameters: repo.numParameters,
        emoji: repo.emoji,
        description: repo.shortDescription,
        isStopped: repo.running === false ? true : undefined,
      }),
  ),
);

const author = v.pipe(
  v.object({ name: required, hidden: flag, user: account }),
  v.transform(({ name, hidden, user }): Author | undefined =>
    hidden ? undefined : known<Author>({ name, handle: user?.name }),
  ),
);

const detailFields = v.object({
  authors: listOf(author),
  submittedOnDailyAt: time,
  ai_summary_model: text,
  linkedModels: listOf(linkedRepo),
  numTotalModels: count,
  linkedDatasets: listOf(linkedRepo),
  numTotalDatasets: count,
  linkedSpaces: listOf(linkedRepo),
  numTotalSpaces: count,
});

const linked = (shown: LinkedRepo[] = [], total = 0): LinkedRepos => ({
  total: Math.max(total, shown.length),
  shown,
});

/**
 * Parses an answer of `/api/papers/ID` into the paper and its details; undefined if it is not a paper. Answers from before
 * May 2026 have no linked repositories.
 */
export function parseDetail(value: unknown): { paper: FetchedPaper; detail: Detail } | undefined {
  const paper = parseDailyPaper({ paper: value });
  const fields = v.safeParse(detailFields, value);
  if (!paper || !fields.success) return undefined;
  const { output } = fields;
  const { comments, dropped } = parseComments((value as { comments?: unknown }).comments);
  const detail = known<Detail>({
    authors: output.authors ?? [],
    // Only the date is right; the time of day is shifted (API trap 1).
    listedOn:
      output.submittedOnDailyAt === undefined
        ? undefined
        : new Date(output.submittedOnDailyAt).toISOString().slice(0, 10),
    aiSummaryModel: output.ai_summary_model,
    models: linked(output.linkedModels, output.numTotalModels),
    datasets: linked(output.linkedDatasets, output.numTotalDatasets),
    spaces: linked(output.linkedSpaces, output.numTotalSpaces),
    comments,
    droppedComments: dropped,
  });
  return { paper, detail };
}
