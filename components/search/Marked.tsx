import { useMemo } from "preact/hooks";
import { highlight, snippet } from "../../utils/search/highlight";

interface Props {
  text: string;
  query: string;
  /** Whether only the part is shown that says why it was found. */
  isCut?: boolean;
}

/** A text in which what was searched for is marked. */
export function Marked({ text, query, isCut = false }: Props) {
  const pieces = useMemo(() => highlight(isCut ? snippet(text, query) : text, query), [text, query, isCut]);
  return (
    <>{pieces.map((piece, place) => (piece.isMatch ? <mark key={place}>{piece.text}</mark> : piece.text))}</>
  );
}
