import { useState } from "preact/hooks";
import { OutLink } from "../ui/OutLink";
import { t } from "./t";

/** A picture in a box of fixed size, so that nothing moves when it loads. A click opens it at full size. */
export function Picture({ url, name }: { url: string; name: string }) {
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <p class="paper-small">{t("paper.media.broken", { name })}</p>;
  return (
    <OutLink href={url} title={t("paper.media.fullSize", { name })}>
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
