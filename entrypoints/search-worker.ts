import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type SearchRequest, serveSearch } from "../utils/queries/search/serveSearch";

/**
 * The worker of a page that searches: the index is large, and the page's thread is for typing and drawing.
 */
export default defineUnlistedScript(() => {
  const take = serveSearch((answer) => self.postMessage(answer));
  self.addEventListener("message", (event: MessageEvent<SearchRequest>) => take(event.data));
});
