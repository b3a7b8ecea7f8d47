import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../model/entry";
import type { Paper } from "../../model/paper";
import { AS_LISTED, formatArrangement, ONLY, PICKS, parseArrangement, SORTS } from "../../route/arrangement";
import { arrange } from "./arrange";

const entry = (id: string, fields: Partial<Paper> = {}, readAt?: number): Entry => ({
  paper: {
    id,
    title: id,
    abstract: "",
    authors: [],
    upvotes: 0,
    comments: 0,
    media: [],
    aiKeywords: [],
    ...fields,
  },
  mark: readAt === undefined ? undefined : { paperId: id, readAt, changedAt: {} },
  isNew: false,
});

const lab = { name: "lab", fullname: "The Lab" };
const list = [
  entry("a", { upvotes: 3, publishedAt: 10, comments: 1, organization: lab, aiKeywords: ["Robots"] }),
  entry("b", { upvotes: 9, publishedAt: 30, githubRepo: "https://github.com/x/y", githubStars: 0 }, 5),
  entry("c", { upvotes: 3, comments: 7, submitter: { name: "curator", fullname: "A Curator" } }),
  entry("d", { upvotes: 1, publishedAt: 20, githubRepo: "https://github.com/x/z", githubStars: 40 }),
];
const ids = (query: string) =>
  arrange(list, parseArrangement(query))
    .map(({ paper }) => paper.id)
    .join("");

describe("a list arranged by", () => {
  it.each([
    ["", "abcd"],
    ["sort=rank", "abcd"],
    ["sort=upvotes", "bacd"],
    ["sort=newest", "bdac"],
    ["sort=comments", "cabd"],
    ["sort=stars", "dbac"],
    ["sort=nonsense", "abcd"],
    ["only=code", "bd"],
    ["only=organization", "a"],
    ["only=unread", "acd"],
    ["only=code,unread", "d"],
    ["only=nonsense,__proto__", "abcd"],
    ["organization=lab", "a"],
    ["submitter=curator", "c"],
    ["submitter=nobody", ""],
    ["keyword=robots", "a"],
    ["keyword=", "abcd"],
    ["sort=stars&only=code", "db"],
  ])("%j is %j", (query, shown) => expect(ids(query)).toBe(shown));

  it("nothing is the list itself, which does not change", () => {
    expect(arrange(list, AS_LISTED)).toEqual(list);
    arrange(list, { ...AS_LISTED, sort: "upvotes" });
    expect(list.map(({ paper }) => paper.id).join("")).toBe("abcd");
  });
});

it("an arrangement is read back from its address", () => {
  const name = fc.string({ minLength: 1 });
  const any = fc.record({
    sort: fc.constantFrom(...SORTS),
    only: fc.subarray([...ONLY]),
    picks: fc.record(Object.fromEntries(PICKS.map((pick) => [pick, name])), { requiredKeys: [] }),
  });
  fc.assert(
    fc.property(any, (arrangement) => {
      expect(parseArrangement(formatArrangement(arrangement))).toEqual(arrangement);
    }),
  );
});
