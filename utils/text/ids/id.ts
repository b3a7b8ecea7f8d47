import { idPath } from "../../model/paper";

/**
 * The key of a paper from the id in an address: without the version, as in `2606.01234v2`. Undefined for an invalid id, which
 * must not get into the address of a request.
 */
export function paperIdOf(name: string): string | undefined {
  const id = name.trim().replace(/(\d)v\d+$/, "$1");
  return id.length <= 64 && /^\w[\w.-]*(\/\w[\w.-]*)?$/.test(id) ? id : undefined;
}

/** The forms of a paper on arXiv. */
export type ArxivForm = "abs" | "pdf" | "html";

/** The address of a paper on arXiv. The slash of an old id, as in `cs/0112017`, is not encoded. */
export const arxivUrl = (id: string, form: ArxivForm = "abs"): string =>
  `https://arxiv.org/${form}/${idPath(id)}`;
