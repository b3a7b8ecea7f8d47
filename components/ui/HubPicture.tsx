import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props {
  url?: string;
  class?: string;
  width: number;
  height: number;
  /** Drawn if there is no picture, or it could not be loaded. */
  children?: ComponentChildren;
}

/** A decorative picture, loaded when it comes near the screen. */
export function HubPicture({ url, children, ...image }: Props) {
  const [failedUrl, setFailedUrl] = useState<string>();
  if (!url || url === failedUrl) return <>{children}</>;
  return (
    <img {...image} src={url} alt="" loading="lazy" decoding="async" onError={() => setFailedUrl(url)} />
  );
}
