import type { DigestEntry, DigestFate } from "./readDigests";

type Told = Pick<DigestEntry, "fate"> & { paper: { id: string } };

/**
 * Which paper of a digest is on show after something was done: the one that is left again, where that was undone; the same,
 * while nothing has become of it; else the next that is left. Undefined where none is.
 * @param before what had become of each until then; empty where the digest is just being opened
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
