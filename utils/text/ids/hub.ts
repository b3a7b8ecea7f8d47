import { idPath, paperUrl } from "../../model/paper";

const ORIGIN = "https://huggingface.co";

/** What a paper may be linked to. */
export type RepoKind = "models" | "datasets" | "spaces";

/** The page of a user or an organisation on Hugging Face. */
export const hubUrl = (handle: string): string => `${ORIGIN}/${encodeURIComponent(handle)}`;

/** The page of a model, a dataset or a Space. */
export const repoUrl = (kind: RepoKind, id: string): string =>
  `${ORIGIN}/${kind === "models" ? "" : `${kind}/`}${idPath(id)}`;

/** The list of all models or datasets that name a paper; of Spaces there is none by that name, but on the paper's page. */
export const linkedUrl = (kind: RepoKind, paperId: string): string =>
  kind === "spaces"
    ? paperUrl(paperId)
    : `${ORIGIN}/${kind}?${new URLSearchParams({ other: `arxiv:${paperId}` })}`;
