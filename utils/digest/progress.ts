import type { DigestEntry, DigestFate } from "./readDigests";

type Told = Pick<DigestEntry, "fate"> & { paper: { id: string } };

/**
 * The id of the paper that a digest shows after a change. If a change was undone, it is that paper again. The current paper
 * stays while its fate is unchanged. Otherwise it is the next paper that is left; undefined if none is.
 * @param before the fates of all papers before the change; empty if the digest was just opened
 */
export function paperToShow(
  entries: readonly Told[],
  before: ReadonlyMap<string, DigestFate>,
  current?: string,
): string | undefined {
  const isBack = ({ fate, paper: { id } }: Told) => fate === "left" && (before.get(id) ?? "left") !== "left";
  const back = entries.find(isBack);
  if (back) return back.paper.id;
  const at = entries.findIndex(({ paper }) => paper.id === current);
  const here = entries[at];
  if (here && (here.fate === "left" || before.get(here.paper.id) === here.fate)) return current;
  const others = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
  return others.find(({ fate }) => fate === "left")?.paper.id;
}
