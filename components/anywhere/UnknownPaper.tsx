import { FromArxiv } from "./FromArxiv";
import { useTaking } from "./useTaking";

/** Offers to save a paper from arXiv that Hugging Face does not know. */
export function UnknownPaper({ id }: { id: string }) {
  const { said, isBusy, saveFromArxiv } = useTaking(id);
  return (
    <>
      <p>
        <FromArxiv isBusy={isBusy} onClick={saveFromArxiv} />
      </p>
      <p role="status">{said}</p>
    </>
  );
}
