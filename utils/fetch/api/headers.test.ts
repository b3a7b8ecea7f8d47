import { describe, expect, it } from "vitest";
import { parseNextLink, parseRateLimit } from "./headers";

describe("parseRateLimit", () => {
  it.each([
    ['"api";r=499;t=293', { remaining: 499, resetInSeconds: 293 }],
    ['"api";r=0;t=12', { remaining: 0, resetInSeconds: 12 }],
    ['"api"; r=7; t=5', { remaining: 7, resetInSeconds: 5 }],
    ['"api";t=5;r=7', { remaining: 7, resetInSeconds: 5 }],
    ['"api";r=7', { remaining: 7, resetInSeconds: 0 }],
    ['"api";r=90;t=9, "pages";r=3;t=200', { remaining: 3, resetInSeconds: 200 }],
    ['"pages";r=3;t=200,"api";r=90;t=9', { remaining: 3, resetInSeconds: 200 }],
  ])("reads %s", (header, limit) => expect(parseRateLimit(header)).toEqual(limit));

  it.each([null, "", "nonsense", '"api";t=5', '"api";r=;t=5', '"fixed window";"api";q=500;w=300'])(
    "finds none in %j",
    (header) => expect(parseRateLimit(header)).toBeUndefined(),
  );
});

describe("parseNextLink", () => {
  const next = "https://huggingface.co/api/daily_papers?limit=100&p=1";
  it.each([
    `<${next}>; rel="next"`,
    `<${next}>;rel="next"`,
    `<${next}>; rel=next`,
    `<${next}>; REL="NEXT"`,
    `<${next}>; rel="last next"`,
    `<${next}>; title="more"; rel="next"`,
    `<https://huggingface.co/first>; rel="first", <${next}>; rel="next"`,
    `<${next}>; rel="next",<https://huggingface.co/last>; rel="last"`,
  ])("reads %s", (header) => expect(parseNextLink(header)).toBe(next));

  it("keeps a comma in the address", () => {
    expect(parseNextLink('</api?a=1,2>; rel="next"')).toBe("/api?a=1,2");
  });

  it.each([
    null,
    "",
    "nonsense",
    `<${next}>`,
    `<${next}>; rel="prev"`,
    `<${next}>; rel="next-archive"`,
    `<${next}>; title="next"`,
    '<>; rel="next"',
    `${next}; rel="next"`,
  ])("finds no next page in %j", (header) => expect(parseNextLink(header)).toBeUndefined());
});
