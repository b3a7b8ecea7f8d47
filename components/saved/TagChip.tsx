import "./Tag.css";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { savedRoute } from "../../utils/route/savedQuery";
import { t } from "./t";

/** The colors of the tags, by the tags' names. A tag without one has the plain look. */
export const TagColours = createContext<ReadonlyMap<string, string | undefined>>(new Map());

/** A tag that links to the saved papers that have it. */
export function TagChip({ name }: { name: string }) {
  const colour = useContext(TagColours).get(name);
  const route = savedRoute({ tab: "all", tag: name });
  return (
    <a class="tag" data-colour={colour} href={route} dir="auto" title={t("saved.tag.show")}>
      {name}
    </a>
  );
}
