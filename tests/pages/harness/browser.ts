/** Stands in for `wxt/browser`: the browser's extension APIs, in memory. */
export { fakeBrowser as browser } from "wxt/testing/fake-browser";
