import { useContext, useRef } from "preact/hooks";
import { usePainted } from "../page/usePainted";
import { HubPicture } from "../ui/HubPicture";
import { PicturesWait } from "../ui/Pictures";

/**
 * The picture of a paper. Its box has the same size before the picture comes, and if none comes. Pictures are loaded after
 * the page has been painted, when they come near the screen; a loaded picture stays. The id gives the box a tint that sets
 * it apart from its neighbors.
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
