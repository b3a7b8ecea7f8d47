import { useState } from "preact/hooks";
import { OutLink } from "../ui/OutLink";

/** A picture in a box that has its size before the picture comes; a click opens it whole. */
export function Picture({ url, name }: { url: string; name: string }) {
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <p class="paper-small">{name} could not be loaded.</p>;
  return (
    <OutLink href={url} title={`${name}, in full size`}>
      <img
        class="paper-medium"
        src={url}
        alt={name}
        loading="lazy"
        decoding="async"
        onError={() => setBroken(true)}
      />
    </OutLink>
  );
}
