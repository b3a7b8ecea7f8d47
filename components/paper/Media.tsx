import { useContext } from "preact/hooks";
import type { Paper } from "../../utils/model/paper";
import { isFilm, isHubMedia, isPlayable, posterOf } from "../../utils/text/ids/media";
import { OutLink } from "../ui/OutLink";
import { Pictures } from "../ui/Pictures";
import { Section } from "../ui/Section";
import { Film } from "./Film";
import { Picture } from "./Picture";
import { t } from "./t";

interface Props {
  paper: Paper;
  /** Called when the user asks to see the pictures. */
  onWant: () => void;
}

/** The pictures and videos of the paper; links if the user does not want pictures. */
export function Media({ paper, onWant }: Props) {
  const showPictures = useContext(Pictures);
  if (!paper.media.length) return null;
  return (
    <Section
      title={t("paper.media.title")}
      aside={
        !showPictures && (
          <button type="button" class="text-button" onClick={onWant}>
            {t("paper.media.show")}
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

/** One picture or video. A file on another host is a link: loading it would tell that host who reads. */
function Medium({ url, place, paper, isShown }: MediumProps) {
  const name = t(isFilm(url) ? "paper.media.video" : "paper.media.picture", { n: place + 1 });
  if (!isHubMedia(url)) {
    const host = URL.parse(url)?.hostname ?? url;
    return <OutLink href={url}>{t("paper.media.onHost", { name, host })}</OutLink>;
  }
  if (!isPlayable(url)) return <OutLink href={url}>{t("paper.media.quickTime", { name })}</OutLink>;
  if (!isShown) return <OutLink href={url}>{name}</OutLink>;
  return isFilm(url) ? (
    <Film url={url} name={name} poster={posterOf(paper)} />
  ) : (
    <Picture url={url} name={name} />
  );
}
