import type { Paper } from "../../utils/paper";
import { isFilm, isHubMedia, posterOf } from "../../utils/papers/media";
import { Film } from "./Film";
import { OutLink } from "./OutLink";
import { Picture } from "./Picture";
import { Section } from "./Section";

/** The pictures and films that came with the paper. What lies on other hosts is a link: loading it would tell them who reads. */
export function Media({ paper }: { paper: Paper }) {
  if (!paper.media.length) return null;
  return (
    <Section title="Pictures and films">
      <div class="paper-media">
        {[...new Set(paper.media)].map((url, place) => {
          const name = `${isFilm(url) ? "Film" : "Picture"} ${place + 1}`;
          if (!isHubMedia(url)) {
            return (
              <OutLink key={url} href={url}>
                {name}, on {URL.parse(url)?.hostname}
              </OutLink>
            );
          }
          return isFilm(url) ? (
            <Film key={url} url={url} name={name} poster={posterOf(paper)} />
          ) : (
            <Picture key={url} url={url} name={name} />
          );
        })}
      </div>
    </Section>
  );
}
