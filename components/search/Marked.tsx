import { useMemo } from "preact/hooks";
import { highlight, snippet } from "../../utils/queries/search/highlight";
import { mayHoldTex, TexText } from "../tex/TexText";

interface Props {
  text: string;
  query: string;
  /** True to show only the part around the match. */
  isCut?: boolean;
}

/** A text with the matching words marked. A text with TeX is typeset instead. */
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
