import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";

/** Options of a request. */
export type AskOptions = {
  host?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  timeoutInMs?: number;
};

/** The whole answer. */
export type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; text: string };

/** Asks a replica as if it were `host`, with any certificate. Rejects if the answer is not complete. */
export function ask(port: number, path: string, options: AskOptions = {}): Promise<Answer> {
  const { host = "huggingface.co", method = "GET", headers = {}, body, timeoutInMs = 5000 } = options;
  const where = {
    host: "127.0.0.1",
    port,
    path,
    servername: host,
    rejectUnauthorized: false,
    agent: false as const,
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      { ...where, method, timeout: timeoutInMs, headers: { ...headers, Host: host } },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => {
          const bytes = Buffer.concat(parts);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes,
            text: bytes.toString(),
          });
        });
      },
    );
    sent.on("timeout", () => sent.destroy(new Error("timeout")));
    sent.on("error", reject);
    sent.end(body);
  });
}
