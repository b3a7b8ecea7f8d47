/** See browsers.mjs. */
export declare const DOWNLOADS: string;
export declare function findChromium(): Promise<string | undefined>;
export declare function findFirefox(): Promise<string | undefined>;
