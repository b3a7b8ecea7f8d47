/** The parts that tests use of packages without types. */
declare module "yauzl" {
  import type { Readable } from "node:stream";

  interface Entry {
    fileName: string;
  }
  interface ZipFile {
    readEntry(): void;
    on(event: "entry", listener: (entry: Entry) => void): void;
    on(event: "end", listener: () => void): void;
    on(event: "error", listener: (error: Error) => void): void;
    openReadStream(entry: Entry, callback: (error: Error | null, stream: Readable) => void): void;
  }
  export function fromBuffer(
    buffer: Buffer,
    options: { lazyEntries: boolean },
    callback: (error: Error | null, zip: ZipFile) => void,
  ): void;
}
declare module "js-yaml" {
  export function load(text: string, options?: { schema: unknown }): unknown;
  export const CORE_SCHEMA: unknown;
}
