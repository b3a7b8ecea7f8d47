import { describe, expect, it } from "vitest";
import { linkUrl, mediaUrl } from "./url";

describe("linkUrl", () => {
  it.each([
    ["https://example.org/a", "https://example.org/a"],
    ["http://example.org/a", "http://example.org/a"],
    [" https://example.org/a ", "https://example.org/a"],
    ["\n\thttps://example.org/", "https://example.org/"],
    ["HTTPS://EXAMPLE.ORG/A", "https://example.org/A"],
    ["/avatars/0a.svg", "https://huggingface.co/avatars/0a.svg"],
    ["//cdn.example.org/x", "https://cdn.example.org/x"],
  ])("%j is %s", (value, url) => expect(linkUrl(value)).toBe(url));

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
  ])("%j is no link", (value) => expect(linkUrl(value)).toBeUndefined());
});

describe("mediaUrl", () => {
  it.each([
    ["https://cdn.example.org/a.mp4", "https://cdn.example.org/a.mp4"],
    ["/avatars/0a.svg", "https://huggingface.co/avatars/0a.svg"],
  ])("%j is %s", (value, url) => expect(mediaUrl(value)).toBe(url));

  it.each(["http://example.org/a.png", "data:image/png;base64,AA==", "javascript:0", ""])(
    "%j is not loaded",
    (value) => expect(mediaUrl(value)).toBeUndefined(),
  );
});
