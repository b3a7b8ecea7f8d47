import { useContext, useRef } from "preact/hooks";
import { usePainted } from "../page/usePainted";
import { HubPicture } from "../ui/HubPicture";
import { PicturesWait } from "../ui/Pictures";

/**
 * A paper's picture in a box that has its size before the picture comes, and keeps it if none does. Pictures are asked
 * for once the page is on the screen, and where they come near it; one that is there stays. The box is told apart from its
 * neighbours by a tint that follows from the id.
 */
export function Thumbnail({ paperId, url }: { paperId: string; url?: string }) {
  const isPainted = usePainted();
  const waits = useContext(PicturesWait);
  const isAsked = useRef(false);
  isAsked.current ||= isPainted && !waits;
  const tint = [...paperId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 6, 0);
  return (
    <div class="thumbnail" data-tint={tint}>
      {isAsked.current && <HubPicture url={url} width={1200} height={630} />}
    </div>
  );
}
