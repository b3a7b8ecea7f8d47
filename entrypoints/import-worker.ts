import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type ImportRequest, serveImport } from "../utils/transfer/import/serveImport";

/**
 * The worker of an import: it reads and stores a library, which may be large, while the page goes on
 * answering.
 */
export default defineUnlistedScript(() => {
  const take = serveImport((answer) => self.postMessage(answer));
  self.addEventListener("message", (event: MessageEvent<ImportRequest>) => void take(event.data));
});
