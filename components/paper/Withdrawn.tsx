import { PaperDate } from "../ui/PaperDate";

/** That the authors have taken the paper back, said before anything of it is. */
export function Withdrawn({ at }: { at?: number }) {
  if (at === undefined) return null;
  return (
    <p class="paper-withdrawn">
      <strong>Withdrawn</strong> on <PaperDate at={at} />
    </p>
  );
}
