import { idPath } from "../../model/paper";

/**
 * The key of a paper named in an address: an arXiv id may come with a version, `2606.01234v2`, which is not part of the
 * key. Undefined for what cannot be an id: it would end up in an address that is asked for.
 */
export function paperIdOf(name: string): string | undefined {
  const id = name.trim().replace(/(\d)v\d+$/, "$1");
  return id.length <= 64 && /^\w[\w.-]*(\/\w[\w.-]*)?$/.test(id) ? id : undefined;
}

/** Where a paper can be read on arXiv. */
export type ArxivForm = "abs" | "pdf" | "html";

/** The address of a paper on arXiv. Old ids hold a slash, `cs/0112017`, which stays one. */
export const arxivUrl = (id: string, form: ArxivForm = "abs"): string =>
  `https://arxiv.org/${form}/${idPath(id)}`;
