import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

/**
 * Everything a page may load: its own files, answers of Hugging Face, and pictures from its media hosts. In development
 * WXT adds what hot reloading needs.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src https://huggingface.co",
  "img-src 'self' https://huggingface.co https://*.huggingface.co",
  "media-src https://*.huggingface.co",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  vite: () => ({
    plugins: [preact()],
    build: { modulePreload: false },
    // The package's own entry leads to an older and larger build.
    resolve: { alias: { dexie: "dexie/dist/modern/dexie.mjs" } },
  }),
  manifest: ({ browser, mode }) => ({
    name: "Daypaper – trending papers in every new tab",
    short_name: "Daypaper",
    permissions: ["storage", "alarms", "unlimitedStorage"],
    host_permissions: ["https://huggingface.co/*"],
    action: { default_title: "Daypaper" },
    ...(mode === "production" && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "daypaper@daypaper.app",
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
        gecko_android: { strict_min_version: "142.0" },
      },
    }),
    ...(browser !== "firefox" && { minimum_chrome_version: "123" }),
  }),
});
