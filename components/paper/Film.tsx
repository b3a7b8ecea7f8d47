import { useState } from "preact/hooks";
import { OutLink } from "../ui/OutLink";

/** A film: its poster until it is started, and nothing is loaded of it before. What cannot be played is a link. */
export function Film({ url, name, poster }: { url: string; name: string; poster?: string }) {
  const [isBroken, setBroken] = useState(false);
  if (isBroken) {
    return (
      <p class="paper-small">
        {name} can't be played here. <OutLink href={url}>Open the file</OutLink>
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/useMediaCaption: nobody has made captions of them.
    <video
      class="paper-medium"
      // Before the address: a browser that learns of it later has begun to load.
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
