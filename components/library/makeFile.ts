import type { ExportAnswer, ExportedFile, ExportRequest } from "../../utils/transfer/export/exportFile";

/** Lets a worker make a file; it is ended with the signal, and then nothing comes of it. */
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
