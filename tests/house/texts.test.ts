import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { codeFiles, textOf } from "../support/sources";
import { parsed, placesOf } from "../support/syntax";
import { NOT_TEXTS } from "./notTexts";

const LOCALES = "utils/i18n/locales/en";

/** All texts by key, each with its file. */
const texts = readdirSync(LOCALES).flatMap((file) =>
  Object.entries(
    JSON.parse(textOf(`${LOCALES}/${file}`)) as Record<string, string | Record<string, string>>,
  ).map(([key, text]) => ({ key, text, room: file.replace(".json", "") })),
);

it("all texts for users are in the locale files", () => {
  const found = codeFiles()
    .filter((path) => /^(components|utils)\//.test(path))
    .flatMap((path) =>
      placesOf(path)
        .sentences.filter(({ text }) => !NOT_TEXTS[path]?.pattern.test(text))
        .map(({ line, text }) => `${path}:${line} ${text}`),
    );
  expect(found, "Give it a key in utils/i18n/locales/en, and call t().").toEqual([]);
});

it("each exception is still needed", () => {
  const idle = Object.entries(NOT_TEXTS).filter(
    ([path, { pattern }]) => !placesOf(path).sentences.some(({ text }) => pattern.test(text)),
  );
  expect(
    idle.map(([path]) => path),
    "Remove it from tests/house/notTexts.ts.",
  ).toEqual([]);
});

it("a key begins with the name of its file", () => {
  expect(texts.filter(({ key, room }) => !key.startsWith(`${room}.`)).map(({ key }) => key)).toEqual([]);
});

/** All calls of t() and t.runs() in the extension. */
const calls = codeFiles().flatMap(
  (path) => parsed(path) && placesOf(path).calls.map((call) => ({ path, ...call })),
);

it("every key is used", () => {
  const isUsed = ({ key }: { key: string }) => calls.some(({ pattern }) => pattern.test(key));
  expect(
    texts.filter((each) => !isUsed(each)).map(({ key }) => key),
    "Remove it.",
  ).toEqual([]);
});

it("every call gives the values of its placeholders", () => {
  const wrong = calls.flatMap(({ path, line, pattern, values }) =>
    texts
      .filter(({ key }) => pattern.test(key))
      .flatMap(({ key, text }) => {
        const all = typeof text === "string" ? [text] : Object.values(text);
        const wanted = new Set(
          all.flatMap((each) => [...each.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name)),
        );
        if (typeof text !== "string") wanted.add("n");
        const missing = [...wanted].filter((name) => !values.includes(name));
        return missing.map((name) => `${path}:${line} ${key} wants {${name}}`);
      }),
  );
  expect(wrong, "Pass the placeholder's value.").toEqual([]);
});
