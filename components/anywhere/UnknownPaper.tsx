import { FromArxiv } from "./FromArxiv";
import { useTaking } from "./useTaking";

/** What can be done about a paper that Hugging Face doesn't know: take it from arXiv. */
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
