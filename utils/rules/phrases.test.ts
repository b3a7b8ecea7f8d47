import fc from "fast-check";
import { expect, it } from "vitest";
import { worded } from "./phrases";

const text = fc.string({ unit: fc.constantFrom(..."aBz09-'._+/ ,(\n") });

it("texts of ASCII are parted as all others are", () => {
  fc.assert(
    fc.property(text, (ascii) => {
      const { words, joined } = worded(`${ascii} é`);
      expect(worded(ascii)).toEqual({ words: words.slice(0, -1), joined });
    }),
  );
});
