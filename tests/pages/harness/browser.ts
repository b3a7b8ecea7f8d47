/** Stands in for `wxt/browser`: what the browser gives an extension, in memory. */
export { fakeBrowser as browser } from "wxt/testing/fake-browser";
