import "fake-indexeddb/auto";

import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { clock, NOON, startFresh } from "../../../tests/support/fresh";
import { contents, fields, startEmpty } from "../../../tests/support/libraries";
import { type Step, someChange, someOther } from "../../../tests/support/librarySteps";
import { readAtNoon } from "../../../tests/support/reading";
import { paper } from "../../../tests/support/records";
import { undoChange } from "../../actions/undo";
import { readLibrary } from "../../queries/library/records";
import { db } from "../../store/db/database";
import type { Incoming } from "./incoming";
import { previewIncoming } from "./previewIncoming";
import { read } from "./read";
import { storeIncoming } from "./storeIncoming";

beforeEach(startFresh);

const RUNS = { numRuns: 20 };
const LATER = NOON + 1000;
const CALMLY = { progress: () => {}, signal: new AbortController().signal };
const store = (incoming: Incoming, at: number) => storeIncoming(incoming, CALMLY, at);

/** A library as its file holds it. */
const written = async () => JSON.stringify({ format: "daypaper", version: 1, ...(await readLibrary()) });
const readLater = (text: string) => read(text, { now: LATER, progress: () => {} });

/** Files of other programs or other copies of the library, with papers that the user changes meanwhile. */
const files = (onlyAdds: boolean) =>
  fc
    .tuple(
      fc.subarray(["a", "b", "c"]),
      fc.constantFrom(1, NOON - 5, NOON),
      fc.constantFrom(undefined, "theory", "__proto__"),
    )
    .map(([ids, changedAt, tag]): Incoming => {
      const mark = (key: string, field: string, value: number) => ({
        table: "marks" as const,
        key,
        field,
        value,
        changedAt,
      });
      return {
        source: "a test",
        onlyAdds,
        fields: ids.flatMap((id) => [
          mark(id, "saved", changedAt),
          ...(tag ? [mark(id, `tag:${tag}`, 1)] : []),
          { table: "notes", key: id, field: "markdown", value: "Theirs.", changedAt },
        ]),
        papers: [],
        left: [],
      };
    });
const foreign = files(true);
const anyFile = fc.oneof(foreign, files(false));
const someImport = anyFile.map(
  (incoming): Step =>
    (at) =>
      store(incoming, at),
);
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: someChange },
    { weight: 2, arbitrary: someImport },
    { weight: 1, arbitrary: someOther },
  ),
  {
    maxLength: 8,
  },
);

async function live(all: readonly Step[], from = NOON): Promise<number> {
  let at = from;
  for (const step of all) {
    clock(++at);
    await step(at);
  }
  return at;
}

it("a library that is exported and imported elsewhere is the same library", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      await startEmpty();
      await db.papers.bulkPut(["a", "b"].map((id) => paper(id)));
      await live(all);
      const [before, text] = [await readLibrary(), await written()];
      await startEmpty();
      await db.papers.clear();
      const incoming = before.fields.length ? readLater(text) : undefined;
      if (incoming) await store(incoming, LATER);
      expect(incoming?.left ?? []).toEqual([]);
      const sorted = (library: typeof before) => library.papers.sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(sorted(await readLibrary())).toEqual(sorted(before));
      const names = (all: typeof before.fields) =>
        all.map((each) => JSON.stringify(each, Object.keys(each).sort())).sort();
      expect(names(await fields())).toEqual(names(before.fields));
      // Importing it again changes nothing.
      if (incoming) expect(await store(readLater(text), LATER)).toBeUndefined();
    }),
    RUNS,
  );
});

it("an import is one step, and undoing it restores the state before", async () => {
  await fc.assert(
    fc.asyncProperty(steps, anyFile, fc.boolean(), async (all, incoming, overrule) => {
      await startEmpty();
      const at = await live(all);
      const before = await contents();
      clock(at + 1);
      const made = await storeIncoming(incoming, { ...CALMLY, overrule }, at + 1);
      if (made) await undoChange(made.id, at + 2);
      expect(await contents()).toEqual(before);
    }),
    RUNS,
  );
});

it("an import from another program never removes and never changes what is here", async () => {
  await fc.assert(
    fc.asyncProperty(steps, foreign, fc.boolean(), async (all, incoming, overrule) => {
      await startEmpty();
      const at = await live(all);
      const before = await contents();
      clock(at + 1);
      await storeIncoming(incoming, { ...CALMLY, overrule }, at + 1);
      expect(await contents()).toEqual(expect.arrayContaining(before));
    }),
    RUNS,
  );
});

it("undoing everything restores the first state, whatever was imported meanwhile", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(someChange, someImport), { maxLength: 8 }), async (all) => {
      await startEmpty();
      let at = await live(all);
      while (await undoChange(undefined, ++at));
      expect(await contents()).toEqual([]);
    }),
    RUNS,
  );
});

it("the preview tells what the import then does", async () => {
  await fc.assert(
    fc.asyncProperty(steps, anyFile, fc.boolean(), async (all, incoming, overrule) => {
      await startEmpty();
      const at = await live(all);
      clock(at + 1);
      const { added, merged, others } = await previewIncoming(incoming, { overrule });
      const made = await storeIncoming(incoming, { ...CALMLY, overrule }, at + 1);
      expect(made?.what ?? { kind: "import", papers: 0 }).toEqual({
        kind: "import",
        papers: added.count + merged.count + others,
      });
    }),
    RUNS,
  );
});

it("any text is read or refused, and everything read can be stored", async () => {
  const bits = fc.constantFrom(
    ...'{}[],:"@\n <>=$\\',
    "2606.01234",
    '"format":"daypaper","version":1,"fields":[',
    '{"table":"marks","key":"a","field":"saved","value":5,"changedAt":6}',
    "@misc{a, eprint={2606.01234}, title={",
    "TY  - JOUR\n",
    "UR  - https://arxiv.org/abs/2606.01234\n",
    "ER  - \n",
    "<!DOCTYPE NETSCAPE-Bookmark-file-1>",
    '<A HREF="https://arxiv.org/abs/2606.01234">',
    "__proto__",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(bits, { maxLength: 40 }), async (parts) => {
      let incoming: Incoming;
      try {
        incoming = readAtNoon(parts.join(""));
      } catch (error) {
        expect(error).toHaveProperty("message", expect.stringMatching(/^(This|There) .*\.$/));
        return;
      }
      await startEmpty();
      await store(incoming, NOON);
      expect((await fields()).length).toBe(incoming.fields.length);
    }),
    { numRuns: 300 },
  );
});
