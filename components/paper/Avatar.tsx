import { useState } from "preact/hooks";
import { isHubMedia } from "../../utils/papers/media";

/** A small picture beside a name that says the same. Those kept elsewhere, as Gravatar's, are not shown. */
export function Avatar({ url }: { url?: string }) {
  const [failedUrl, setFailedUrl] = useState<string>();
  if (!url || url === failedUrl || !isHubMedia(url)) return null;
  return (
    <img
      class="avatar"
      src={url}
      alt=""
      width="20"
      height="20"
      loading="lazy"
      decoding="async"
      onError={() => setFailedUrl(url)}
    />
  );
}
