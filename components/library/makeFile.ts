import type { ExportAnswer, ExportedFile, ExportRequest } from "../../utils/transfer/export/exportFile";

/** Makes a file in a worker. If the signal aborts, the worker ends and the promise is rejected. */
export function makeFile(request: ExportRequest, signal: AbortSignal): Promise<ExportedFile> {
  const { promise, resolve, reject } = Promise.withResolvers<ExportedFile>();
  const worker = new Worker("/export-worker.js");
  signal.addEventListener("abort", () => reject(signal.reason));
  worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) =>
    "failed" in data ? reject(new Error(data.failed)) : resolve(data);
  worker.onerror = (event) => reject(new Error(event.message));
  worker.postMessage(request);
  return promise.finally(() => worker.terminate());
}
