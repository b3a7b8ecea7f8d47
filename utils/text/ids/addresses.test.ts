import { expect, it } from "vitest";
import { hubUrl, linkedUrl, repoUrl } from "./hub";
import { arxivUrl, paperIdOf } from "./id";
import { isFilm, isHubMedia, isPlayable, posterOf } from "./media";

it.each([
  ["2606.01234", "2606.01234"],
  ["2606.01234v2", "2606.01234"],
  [" 2606.01234v12 ", "2606.01234"],
  ["cs/0112017", "cs/0112017"],
  ["math.GT/0309136v1", "math.GT/0309136"],
  ["..", undefined],
  ["../whoami-v2", undefined],
  ["a/b/c", undefined],
  ["", undefined],
  ["a b", undefined],
  ["x?field=comments", undefined],
  ["1".repeat(65), undefined],
])("%j names the paper %s", (name, id) => expect(paperIdOf(name)).toBe(id));

it.each([
  [arxivUrl("2606.01234"), "https://arxiv.org/abs/2606.01234"],
  [arxivUrl("cs/0112017", "pdf"), "https://arxiv.org/pdf/cs/0112017"],
  [hubUrl("a b"), "https://huggingface.co/a%20b"],
  [repoUrl("models", "a/b"), "https://huggingface.co/a/b"],
  [repoUrl("spaces", "a/b"), "https://huggingface.co/spaces/a/b"],
  [linkedUrl("datasets", "2606.01234"), "https://huggingface.co/datasets?other=arxiv%3A2606.01234"],
  [linkedUrl("spaces", "2606.01234"), "https://huggingface.co/papers/2606.01234"],
])("%s", (url, expected) => expect(url).toBe(expected));

it.each([
  ["https://cdn-uploads.huggingface.co/a.png", true],
  ["https://huggingface.co/avatars/a.svg", true],
  ["http://huggingface.co/a.png", false],
  ["https://www.gravatar.com/avatar/1", false],
  ["https://huggingface.co.e.org/a.png", false],
  ["https://evilhuggingface.co/a.png", false],
  ["https://huggingface.co@e.org/a.png", false],
  ["data:image/png;base64,x", false],
  ["/avatars/a.svg", false],
])("%s may be loaded: %s (trap 4)", (url, is) => expect(isHubMedia(url)).toBe(is));

it.each([
  ["https://e.org/a.mp4", true],
  ["https://e.org/a.QT?x=1", true],
  ["https://e.org/a.webm", true],
  ["https://e.org/a.png?b=.mp4", false],
  ["https://e.org/mp4", false],
])("%s is a film: %s", (url, is) => expect(isFilm(url)).toBe(is));

it.each([
  ["https://e.org/a.qt", false],
  ["https://e.org/a.QT?x=1", false],
  ["https://e.org/a.mp4", true],
  ["https://e.org/a.webm", true],
])("%s may be played here: %s (trap 4)", (url, is) => expect(isPlayable(url)).toBe(is));

const poster = "https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/1.png";
it.each([
  ["the one in its list", { thumbnail: `${poster}?x` }, `${poster}?x`],
  ["by the rule", { publishedAt: Date.UTC(2026, 0) }, poster],
  [
    "by the rule, and not from another site",
    { thumbnail: "https://e.org/a.png", publishedAt: Date.UTC(2026, 0) },
    poster,
  ],
  ["missing if the paper is too old", { publishedAt: Date.UTC(2024, 0) }, undefined],
  ["missing if nothing is known", {}, undefined],
])("the poster is %s", (_, fields, url) => expect(posterOf({ id: "1", ...fields })).toBe(url));
