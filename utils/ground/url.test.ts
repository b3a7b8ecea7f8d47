import { describe, expect, it } from "vitest";
import { linkUrl, mediaUrl, pageUrl } from "./url";

describe("linkUrl", () => {
  it.each([
    ["https://example.org/a", "https://example.org/a"],
    ["http://example.org/a", "http://example.org/a"],
    [" https://example.org/a ", "https://example.org/a"],
    ["\n\thttps://example.org/", "https://example.org/"],
    ["HTTPS://EXAMPLE.ORG/A", "https://example.org/A"],
    ["/avatars/0a.svg", "https://huggingface.co/avatars/0a.svg"],
    ["//cdn.example.org/x", "https://cdn.example.org/x"],
  ])("%j gives %s", (value, url) => expect(linkUrl(value)).toBe(url));

  it.each([
    "",
    "   ",
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<b>x</b>",
    "file:///etc/hosts",
    "blob:https://example.org/1",
    "chrome-extension://abc/popup.html",
    "mailto:a@example.org",
    "https://",
    "http://[",
    "none",
    "papers/1",
    "//",
    "README.md",
    "example.org/a",
  ])("%j is not a link", (value) => expect(linkUrl(value)).toBeUndefined());
});

describe("pageUrl (trap 4)", () => {
  it.each([
    ["htps://example.org/a", "https://example.org/a"],
    ["htttps://example.org/a", "https://example.org/a"],
    ["ttps://example.org/", "https://example.org/"],
    [" hhttps://example.org/", "https://example.org/"],
    ["https//example.org/", "https://example.org/"],
    ["http//example.org/", "http://example.org/"],
    ["httpss://example.org/", "https://example.org/"],
    ["https:/example.org/a", "https://example.org/a"],
    ["https ://example.org/a", "https://example.org/a"],
    ["htp://example.org/", "http://example.org/"],
    ["github.com/ada/engine", "https://github.com/ada/engine"],
    [" www.example.org", "https://www.example.org/"],
    ["ada.github.io/engine/?a=1#b", "https://ada.github.io/engine/?a=1#b"],
  ])("%j is corrected to %s", (value, url) => expect(pageUrl(value)).toBe(url));

  it.each([
    "none",
    "N/A",
    "coming soon.",
    "see README.md for more",
    "javascript:alert(1)",
    "javascript://example.org/%0aalert(1)",
    "javascript.example:alert(1)",
    "ftp://example.org/",
    "a@example.org",
    "htps://x",
  ])("%j is not a page", (value) => expect(pageUrl(value)).toBeUndefined());
});

describe("mediaUrl", () => {
  it.each([
    ["https://cdn.example.org/a.mp4", "https://cdn.example.org/a.mp4"],
    ["/avatars/0a.svg", "https://huggingface.co/avatars/0a.svg"],
  ])("%j gives %s", (value, url) => expect(mediaUrl(value)).toBe(url));

  it.each([
    "http://example.org/a.png",
    "htps://example.org/a.png",
    "example.org/a.png",
    "data:image/png;base64,AA==",
    "javascript:0",
    "",
  ])("%j is not loaded", (value) => expect(mediaUrl(value)).toBeUndefined());
});
