import { expect, it } from "vitest";
import { type Name, nameOf } from "./personName";

it.each<[string, Name]>([
  ["Ada Lovelace", { given: "Ada", family: "Lovelace" }],
  ["Johann Sebastian Bach", { given: "Johann Sebastian", family: "Bach" }],
  ["Ludwig van Beethoven", { given: "Ludwig", family: "van Beethoven" }],
  ["Maria de la Cruz", { given: "Maria", family: "de la Cruz" }],
  ["bell hooks", { given: "bell", family: "hooks" }],
  ["John Doe Jr.", { given: "John", family: "Doe", suffix: "Jr." }],
  ["Van Nguy\\~ên", { given: "Van", family: "Nguyễn" }],
  ["Qwen Team", { literal: "Qwen Team" }],
  ["Curie, Marie", { literal: "Curie, Marie" }],
  ["A and B", { literal: "A and B" }],
  ["王小明", { literal: "王小明" }],
  ["", { literal: "" }],
])("%s", (author, name) => expect(nameOf(author)).toEqual(name));
