import { describe, expect, it } from "vitest";
import { paper } from "../../tests/support/records";
import { paperUrl, sourceName } from "./paper";

it.each([
  ["2606.01234", "https://huggingface.co/papers/2606.01234"],
  ["cs/0112017", "https://huggingface.co/papers/cs/0112017"],
  ["a b?c#d", "https://huggingface.co/papers/a%20b%3Fc%23d"],
])("the page of %s", (id, url) => expect(paperUrl(id)).toBe(url));

describe("sourceName", () => {
  const lab = { name: "lab", fullname: "The Lab" };
  const ada = { name: "ada", fullname: "Ada Example" };
  it.each([
    ["the organisation first", { organization: lab, submitter: ada }, "The Lab"],
    ["else the submitter", { submitter: ada }, "Ada Example"],
    ["the handle where there is no other name", { submitter: { name: "ada", fullname: "" } }, "ada"],
    ["nobody", {}, undefined],
  ])("%s", (_, fields, name) => expect(sourceName(paper("2606.01234", fields))).toBe(name));
});
