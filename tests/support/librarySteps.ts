import fc from "fast-check";
import { rate, setStatus, snooze, tag, writeNote } from "../../utils/actions/keep";
import { mark, seen, undo } from "../../utils/actions/markPapers";
import { addRule, changeRule, readRules, removeRule, switchRule } from "../../utils/actions/rules";
import { skipPaper } from "../../utils/actions/skip";
import { colourTag, removeTag, renameTag } from "../../utils/actions/tags";
import { changeQuietly } from "../../utils/store/changes/change";

const PAPERS = ["a", "b", "c"];
const TAGS = ["theory", "to cite", "__proto__"];

/** An action of a user on their library, at a time in milliseconds. */
export type Step = (at: number) => Promise<unknown>;

const papers = fc.subarray(PAPERS, { minLength: 1 });
const paper = fc.constantFrom(...PAPERS);
const digestDay = fc.constantFrom("2026-06-29", "2026-06-30");
const tagNames = fc.constantFrom(...TAGS);

const drafts = fc.record(
  {
    effect: fc.constantFrom("follow" as const, "mute" as const),
    words: fc.constantFrom("looms", "moons"),
    upvotes: fc.nat(3),
  },
  { requiredKeys: ["effect", "words"] },
);

/** An action on a rule, if there is a rule. */
const withSomeRule = (
  deed: (rule: Awaited<ReturnType<typeof readRules>>[number]) => Promise<unknown>,
): Step => {
  return async () => {
    const [rule] = await readRules();
    if (rule) await deed(rule);
  };
};

/** Any action on a library except undo. */
export const someChange: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(papers, fc.constantFrom("read", "saved", "hidden", "reading", "seen"), fc.boolean()).map(
    ([ids, field, on]): Step =>
      (at) =>
        mark(ids, field as "read", on, at),
  ),
  fc.tuple(papers, fc.constantFrom("toRead", "reading", "done")).map(
    ([ids, status]): Step =>
      (at) =>
        setStatus(ids, status as "done", at),
  ),
  fc.tuple(papers, tagNames, fc.boolean()).map(
    ([ids, name, on]): Step =>
      (at) =>
        tag(ids, name, on, at),
  ),
  fc.tuple(papers, fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })).map(
    ([ids, stars]): Step =>
      () =>
        rate(ids, stars),
  ),
  fc.tuple(papers, fc.constantFrom(undefined, 7, 9e12)).map(
    ([ids, until]): Step =>
      () =>
        snooze(ids, until),
  ),
  fc.tuple(paper, fc.constantFrom("", "One.", "# Two")).map(
    ([id, text]): Step =>
      (at) =>
        writeNote(id, text, at),
  ),
  fc.tuple(tagNames, tagNames).map(
    ([from, to]): Step =>
      (at) =>
        renameTag(from, to, at),
  ),
  tagNames.map(
    (name): Step =>
      () =>
        removeTag(name),
  ),
  fc.tuple(tagNames, fc.constantFrom("red", undefined)).map(
    ([name, colour]): Step =>
      (at) =>
        colourTag(name, colour, at),
  ),
  fc.tuple(fc.uuid(), drafts).map(
    ([id, draft]): Step =>
      (at) =>
        addRule(id, draft, at),
  ),
  drafts.map((draft) => withSomeRule(({ id }) => changeRule(id, draft))),
  fc.boolean().map((on) => withSomeRule((rule) => switchRule(rule, on))),
  fc.constant(withSomeRule(removeRule)),
  fc.tuple(digestDay, paper).map(
    ([day, id]): Step =>
      (at) =>
        skipPaper(day, id, at),
  ),
);

/** Undo, and changes that happen by themselves. */
export const someOther: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>(() => undo()),
  papers.map(
    (ids): Step =>
      (at) =>
        seen(ids, at),
  ),
  digestDay.map(
    (key): Step =>
      (at) =>
        changeQuietly(
          [
            { table: "digests", key, field: "made", value: at },
            { table: "digests", key, field: "papers", value: PAPERS.join(" ") },
          ],
          at,
        ),
  ),
);
