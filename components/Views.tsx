import type { Route } from "../utils/route";
import { LATEST, SAVED } from "../utils/route";

/** The lists that are not drawn here yet are read where they are. */
export const VIEWS = [
  { key: "d", name: "Day", href: LATEST, view: "day" },
  { key: "w", name: "Week", href: "https://huggingface.co/papers/week", view: undefined },
  { key: "m", name: "Month", href: "https://huggingface.co/papers/month", view: undefined },
  { key: "t", name: "Trending", href: "https://huggingface.co/papers/trending", view: undefined },
  { key: "s", name: "Saved", href: SAVED, view: "saved" },
] as const;

/** The ways to the views, with the number of saved papers. */
export function Views({ route, savedCount }: { route: Route; savedCount: number }) {
  return (
    <nav class="views" aria-label="Views">
      {VIEWS.map(({ name, href, view }) => (
        <a
          key={name}
          href={href}
          aria-current={view === route.view ? "page" : undefined}
          {...(!view && { target: "_blank", rel: "noreferrer", title: `${name} on Hugging Face` })}
        >
          {name}
        </a>
      ))}
      {savedCount > 0 && <span class="views-count">{savedCount.toLocaleString("en-US")}</span>}
    </nav>
  );
}
