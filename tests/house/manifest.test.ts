import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { textOf } from "../support/sources";

const wanted = [...textOf("wxt.config.ts").matchAll(/__MSG_(\w+)__/g)].map(([, name = ""]) => name);

/** The length limits of the stores, in characters. */
const LONGEST: Record<string, number> = { name: 75, shortName: 12, description: 132 };

it.each(readdirSync("public/_locales"))("%s has exactly the messages of the manifest", (language) => {
  const messages: Record<string, { message: string }> = JSON.parse(
    textOf(`public/_locales/${language}/messages.json`),
  );
  expect(Object.keys(messages).sort()).toEqual([...new Set(wanted)].sort());
  for (const [name, { message }] of Object.entries(messages))
    expect(message.length, name).toBeLessThanOrEqual(LONGEST[name] ?? 200);
});

it("every text of the manifest is a message", () => {
  const said = [...textOf("wxt.config.ts").matchAll(/\b(?:name|description|default_title): "([^"]*)"/g)];
  const plain = said.map(([, text = ""]) => text).filter((text) => / /.test(text));
  expect(plain, "Make the text a message in public/_locales.").toEqual([]);
});
