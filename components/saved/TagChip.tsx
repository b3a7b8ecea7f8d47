import "./Tag.css";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { savedRoute } from "../../utils/route/savedQuery";

/** The colours of the tags, by their names; a tag without one is plain. */
export const TagColours = createContext<ReadonlyMap<string, string | undefined>>(new Map());

/** A tag, which leads to the saved papers that have it. */
export function TagChip({ name }: { name: string }) {
  const colour = useContext(TagColours).get(name);
  const route = savedRoute({ tab: "all", tag: name });
  return (
    <a class="tag" data-colour={colour} href={route} title="Only saved papers with this tag">
      {name}
    </a>
  );
}
