import { useContext } from "preact/hooks";
import type { Paper } from "../../utils/model/paper";
import { isFilm, isHubMedia, isPlayable, posterOf } from "../../utils/text/ids/media";
import { OutLink } from "../ui/OutLink";
import { Pictures } from "../ui/Pictures";
import { Section } from "../ui/Section";
import { Film } from "./Film";
import { Picture } from "./Picture";

interface Props {
  paper: Paper;
  /** Asks for the pictures that are not shown. */
  onWant: () => void;
}

/** The pictures and films that came with the paper; links where they are not wanted. */
export function Media({ paper, onWant }: Props) {
  const showPictures = useContext(Pictures);
  if (!paper.media.length) return null;
  return (
    <Section
      title="Pictures and films"
      aside={
        !showPictures && (
          <button type="button" class="text-button" onClick={onWant}>
            Show pictures
          </button>
        )
      }
    >
      <ul class="paper-media">
        {[...new Set(paper.media)].map((url, place) => (
          <li key={url}>
            <Medium url={url} place={place} paper={paper} isShown={showPictures} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface MediumProps {
  url: string;
  place: number;
  paper: Paper;
  isShown: boolean;
}

/** One of them. What lies on other hosts is a link: loading it would tell them who reads. */
function Medium({ url, place, paper, isShown }: MediumProps) {
  const name = `${isFilm(url) ? "Film" : "Picture"} ${place + 1}`;
  if (!isHubMedia(url)) {
    return (
      <OutLink href={url}>
        {name}, on {URL.parse(url)?.hostname}
      </OutLink>
    );
  }
  if (!isPlayable(url)) return <OutLink href={url}>{name}, a QuickTime file</OutLink>;
  if (!isShown) return <OutLink href={url}>{name}</OutLink>;
  return isFilm(url) ? (
    <Film url={url} name={name} poster={posterOf(paper)} />
  ) : (
    <Picture url={url} name={name} />
  );
}
