import type { Page } from "@playwright/test";
import { type Keystroke, watchTyping } from "./watchTyping.ts";

/**
 * What people look for: subjects, a method, a model that is nowhere, a person, an arXiv id, a word with a mistake in it, a
 * whole sentence. `⌫` stands for a Backspace.
 */
const QUERIES = [
  "language models⌫⌫⌫⌫⌫⌫reasoning",
  "reinforcement learning from human feedback",
  "speech recognition⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫translation",
  "attention",
  "gpt-4o",
  "emmy noether",
  "2606.0⌫5",
  "retreival",
  "the effect of training data on small language models",
];

/** Typed before anything counts: the browser compiles, and the index is read. */
const WARM_UP = "machine translation";

/** A keystroke that has shown nothing by then never will. */
const TIMEOUT_IN_MS = 10_000;

/** Types into the search box of a page, each key when what the one before asked for is on the screen. */
export async function typeQueries(page: Page): Promise<Keystroke[]> {
  await page.evaluate(watchTyping);
  await page.locator("input[type=search]").focus();
  await typeQuery(page, WARM_UP);
  const keystrokes: Keystroke[] = [];
  for (const query of QUERIES) keystrokes.push(...(await typeQuery(page, query)));
  return keystrokes;
}

async function typeQuery(page: Page, query: string): Promise<Keystroke[]> {
  const keystrokes: Keystroke[] = [];
  // The first letter takes the place of the query before.
  await page.keyboard.press("ControlOrMeta+A");
  for (const letter of query) keystrokes.push(await pressKey(page, letter === "⌫" ? "Backspace" : letter));
  return keystrokes;
}

/** Presses a key in the search box. */
export async function pressKey(page: Page, key: string): Promise<Keystroke> {
  await page.keyboard.press(key === " " ? "Space" : key);
  const typed = await page.evaluate(
    (timeout) =>
      Promise.race([
        (globalThis as unknown as { typed: Promise<Keystroke> }).typed,
        new Promise<undefined>((resolve) => setTimeout(resolve, timeout)),
      ]),
    TIMEOUT_IN_MS,
  );
  if (!typed) throw new Error(`the key ${key} showed nothing in ${TIMEOUT_IN_MS / 1000} s`);
  return typed;
}

/** Runs in an empty page: makes a search box of it whose whole result is what was typed. */
export function plainBox(): void {
  const box = document.createElement("input");
  box.type = "search";
  box.addEventListener("input", () => {
    document.body.dataset.query = box.value;
  });
  document.body.append(box);
}
