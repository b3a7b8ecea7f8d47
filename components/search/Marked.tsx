import { useMemo } from "preact/hooks";
import { highlight, snippet } from "../../utils/queries/search/highlight";
import { mayHoldTex, TexText } from "../tex/TexText";

interface Props {
  text: string;
  query: string;
  /** Whether only the part is shown that says why it was found. */
  isCut?: boolean;
}

/** A text in which what was searched for is marked. Where it holds TeX, that is set instead. */
export function Marked({ text, query, isCut = false }: Props) {
  const part = useMemo(() => (isCut ? snippet(text, query) : text), [text, query, isCut]);
  if (mayHoldTex(part)) return <TexText text={part} />;
  return (
    <>
      {highlight(part, query).map(({ text: piece, isMatch }, place) =>
        isMatch ? <mark key={place}>{piece}</mark> : piece,
      )}
    </>
  );
}
