import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type ImportRequest, serveImport } from "../utils/transfer/import/serveImport";

/** The worker of an import: a library may be large, and the page goes on answering while it is read and stored. */
export default defineUnlistedScript(() => {
  const take = serveImport((answer) => self.postMessage(answer));
  self.addEventListener("message", (event: MessageEvent<ImportRequest>) => void take(event.data));
});
