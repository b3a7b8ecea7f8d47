import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";
import { chunkOf } from "./scripts/chunks";
import { lateEntry } from "./scripts/lateEntry";

/** The oldest browsers that the build supports. */
const [CHROME, FIREFOX] = ["144", "140.0"];

/**
 * Everything a page may load: its own files, answers of Hugging Face and, once the user allows it, of arXiv,
 * and pictures from Hugging Face's media hosts. It may also talk to a Zotero on the same computer. In
 * development WXT adds the sources for hot reloading.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src https://huggingface.co https://export.arxiv.org http://127.0.0.1:23119",
  "img-src 'self' https://huggingface.co https://*.huggingface.co",
  "media-src https://*.huggingface.co",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const NO_FETCH = fileURLToPath(new URL("utils/text/cite/noFetch.ts", import.meta.url));

const chunks: Plugin = {
  name: "chunks",
  // The worker and the script of the first paint are one file each.
  outputOptions: (options) =>
    options.format === "iife" ? options : { ...options, codeSplitting: { groups: [{ name: chunkOf }] } },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  vite: () => ({
    plugins: [preact(), chunks, lateEntry],
    build: { modulePreload: false, target: [`chrome${CHROME}`, `firefox${Number.parseInt(FIREFOX, 10)}`] },
    resolve: {
      alias: {
        // The package's own entry leads to an older and larger build.
        dexie: "dexie/dist/modern/dexie.min.mjs",
        // Citation.js could fetch input that is given as an address.
        "node-fetch": NO_FETCH,
        "sync-fetch": NO_FETCH,
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    default_locale: "en",
    name: "__MSG_name__",
    short_name: "__MSG_shortName__",
    description: "__MSG_description__",
    permissions: ["storage", "alarms", "unlimitedStorage", "contextMenus", "activeTab", "scripting"],
    optional_permissions: ["notifications"],
    host_permissions: ["https://huggingface.co/*"],
    optional_host_permissions: ["http://127.0.0.1/*", "https://export.arxiv.org/*"],
    action: { default_title: "__MSG_action__" },
    omnibox: { keyword: "dp" },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+D" } },
      "save-paper": {
        suggested_key: { default: "Alt+Shift+S" },
        description: "__MSG_savePaper__",
      },
    },
    ...(mode === "production" && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "daypaper@daypaper.app",
          strict_min_version: FIREFOX,
          data_collection_permissions: { required: ["none"] },
        },
        gecko_android: { strict_min_version: "142.0" },
      },
    }),
    ...(browser !== "firefox" && { minimum_chrome_version: CHROME }),
  }),
});
