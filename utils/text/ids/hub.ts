import { idPath, paperUrl } from "../../model/paper";

const ORIGIN = "https://huggingface.co";

/** The kinds of repositories that link to papers. */
export type RepoKind = "models" | "datasets" | "spaces";

/** The address of a user or an organization on Hugging Face. */
export const hubUrl = (handle: string): string => `${ORIGIN}/${encodeURIComponent(handle)}`;

/** The address of a model, a dataset or a Space. */
export const repoUrl = (kind: RepoKind, id: string): string =>
  `${ORIGIN}/${kind === "models" ? "" : `${kind}/`}${idPath(id)}`;

/** The address of the list of all models or datasets that link to a paper. For Spaces, the paper's page: there is no list. */
export const linkedUrl = (kind: RepoKind, paperId: string): string =>
  kind === "spaces"
    ? paperUrl(paperId)
    : `${ORIGIN}/${kind}?${new URLSearchParams({ other: `arxiv:${paperId}` })}`;
