import { expect, it } from "vitest";
import { countOf } from "./count";

it.each([
  [0, "author", "0 authors"],
  [1, "author", "1 author"],
  [8, "author", "8 authors"],
  [999, "new paper", "999 new papers"],
  [1234, "paper", "1,234 papers"],
])("%d %s", (count, noun, written) => expect(countOf(count, noun)).toBe(written));
