import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type ExportAnswer, type ExportRequest, exportFile } from "../utils/transfer/export/exportFile";

/**
 * The worker of an export: it makes one file. Only it loads the libraries for that, and the page goes on
 * meanwhile.
 */
export default defineUnlistedScript(() => {
  const answer = (message: ExportAnswer) => self.postMessage(message);
  self.addEventListener("message", ({ data }: MessageEvent<ExportRequest>) => {
    exportFile(data).then(answer, (error: unknown) => answer({ failed: String(error) }));
  });
});
