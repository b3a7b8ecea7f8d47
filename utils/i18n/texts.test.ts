import { describe, expect, it } from "vitest";
import { textsOf } from "./texts";

const t = textsOf({
  "room.plain": "Saved.",
  "room.named": "{title}, by {name}.",
  "room.many": { none: "No papers.", one: "{n} paper.", other: "{n} papers." },
  "room.other": { one: "{n} note.", other: "{n} notes." },
  "room.slots": "See <link>the page of {name}</link> or <b>ask</b><time/>.",
});

describe("a text", () => {
  it.each([
    [t("room.plain"), "Saved."],
    [t("room.named", { title: "A", name: "B" }), "A, by B."],
    [t("common.justNow"), "just now"],
    [t("room.many", { n: 0 }), "No papers."],
    [t("room.many", { n: 1 }), "1 paper."],
    [t("room.many", { n: 12345 }), "12,345 papers."],
    [t("room.other", { n: 0 }), "0 notes."],
    [t("room.other", { n: 1.5 }), "1.5 notes."],
  ])("%s", (text, expected) => expect(text).toBe(expected));

  it("shows the name of a value that is not given, as a visible fault", () => {
    expect(t("room.named", { title: "A" })).toBe("A, by {name}.");
  });

  it("takes values as they are: names and slots in them are not replaced", () => {
    expect(t("room.named", { title: "{name}", name: "<link>x</link>" })).toBe("{name}, by <link>x</link>.");
    expect(t.runs("room.slots", { name: "<b>x</b>" })[1]).toEqual({
      slot: "link",
      text: "the page of <b>x</b>",
    });
  });

  it("comes in runs, and a run tells whether it was in a slot", () => {
    expect(t.runs("room.slots", { name: "A" })).toEqual([
      { text: "See " },
      { slot: "link", text: "the page of A" },
      { text: " or " },
      { slot: "b", text: "ask" },
      { slot: "time", text: "" },
      { text: "." },
    ]);
    expect(t.runs("room.plain")).toEqual([{ text: "Saved." }]);
  });
});
