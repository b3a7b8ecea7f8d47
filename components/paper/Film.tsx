import { useState } from "preact/hooks";
import { OutLink } from "../ui/OutLink";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";

/** A video that loads when it is started; until then its poster is shown. One that cannot be played is a link. */
export function Film({ url, name, poster }: { url: string; name: string; poster?: string }) {
  const [isBroken, setBroken] = useState(false);
  if (isBroken) {
    return (
      <p class="paper-small">
        {withSlots(t.runs("paper.media.unplayable", { name }), {
          link: (words) => <OutLink href={url}>{words}</OutLink>,
        })}
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/useMediaCaption: these videos have no captions.
    <video
      class="paper-medium"
      // Set before the address: otherwise the browser has already begun to load.
      preload="none"
      src={url}
      poster={poster}
      controls
      playsInline
      aria-label={name}
      onError={() => setBroken(true)}
    />
  );
}
