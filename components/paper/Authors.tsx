import { useState } from "preact/hooks";
import type { Author } from "../../utils/model/detail";
import { hubUrl } from "../../utils/text/ids/hub";
import { plain } from "../../utils/text/tex/plain";
import { OutLink } from "../ui/OutLink";
import { t } from "./t";

/** How many authors are shown before the rest is folded: one paper has 3,303. */
const NAMED = 20;

/** All authors who are not hidden, in the paper's order. Those with an account link to it. */
export function Authors({ authors }: { authors: readonly Author[] }) {
  const [isOpen, setOpen] = useState(false);
  const rest = authors.length - NAMED;
  const shown = isOpen || rest <= 0 ? authors : authors.slice(0, NAMED);
  if (!authors.length) return null;
  return (
    <p class="paper-authors">
      {shown.map(({ name, handle }, place) => (
        // The key is the place: two authors may have the same name.
        <span key={place}>
          {place > 0 && ", "}
          <bdi>{handle ? <OutLink href={hubUrl(handle)}>{plain(name)}</OutLink> : plain(name)}</bdi>
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
            {isOpen ? t("paper.authors.fewer") : t("paper.authors.more", { n: rest })}
          </button>
        </>
      )}
    </p>
  );
}
