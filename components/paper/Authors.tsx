import { useState } from "preact/hooks";
import { formatCount } from "../../utils/ground/count";
import type { Author } from "../../utils/model/detail";
import { hubUrl } from "../../utils/text/ids/hub";
import { plain } from "../../utils/text/tex/plain";
import { OutLink } from "../ui/OutLink";

/** How many are named before the rest is folded: one paper has 3,303. */
const NAMED = 20;

/** All authors who are not hidden, in the paper's order; those with an account link to it. */
export function Authors({ authors }: { authors: readonly Author[] }) {
  const [isOpen, setOpen] = useState(false);
  const rest = authors.length - NAMED;
  const shown = isOpen || rest <= 0 ? authors : authors.slice(0, NAMED);
  if (!authors.length) return null;
  return (
    <p class="paper-authors">
      {shown.map(({ name, handle }, place) => (
        // Of two authors of one name only their places tell them apart.
        <span key={place}>
          {place > 0 && ", "}
          {handle ? <OutLink href={hubUrl(handle)}>{plain(name)}</OutLink> : plain(name)}
        </span>
      ))}
      {rest > 0 && (
        <>
          {" "}
          <button
            type="button"
            class="text-button"
            aria-expanded={isOpen}
            onClick={() => setOpen((before) => !before)}
          >
            {isOpen ? "fewer authors" : `and ${formatCount(rest)} more`}
          </button>
        </>
      )}
    </p>
  );
}
