import * as fc from "fast-check";
import { expect, it } from "vitest";
import { TOKEN } from "../../../tests/support/account";
import { readPasted } from "./pasted";

it.each([TOKEN, ` ${TOKEN}\n`, "hf_oauth_eyJhbGciOiJFZERTQSJ9.eyJzY29wZSI6W119.c2ln-bmF0dXJl"])(
  "takes %j",
  (text) => expect(readPasted(text)).toEqual({ token: text.trim() }),
);

it.each([
  ["", "Paste a token"],
  ["  \n", "Paste a token"],
  [`Bearer ${TOKEN}`, "a space"],
  [`${TOKEN}\n${TOKEN}`, "a line break"],
  ["api_org_OldTokenOfAnOrganisation123456", "old kind"],
  ["sk-something-else-1234567890", "begin with “hf_”"],
  ["https://huggingface.co/settings/tokens", "begin with “hf_”"],
  ["hf_", "only the beginning"],
  ["hf_abc", "only the beginning"],
  ["hf_NobodysTokenForTheTests…", "a character tokens never have"],
  [`hf_${"é".repeat(34)}`, "a character tokens never have"],
  [`hf_${"a".repeat(5000)}`, "a character tokens never have"],
])("says of %j that it has %s", (text, part) =>
  expect(readPasted(text)).toEqual({ problem: expect.stringContaining(part) }),
);

it("accepts nothing that cannot be a header", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w.\-\n\r\t é“]{0,6}$/), (end) => {
      const pasted = readPasted(`hf_0123456789${end}`);
      if ("token" in pasted) new Headers({ Authorization: `Bearer ${pasted.token}` });
    }),
  );
});

it("does not repeat the pasted text", () => {
  const pasted = readPasted("hunter2 is no token");
  expect(JSON.stringify(pasted)).not.toContain("hunter2");
});
