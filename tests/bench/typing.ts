import type { Page } from "@playwright/test";
import { swapRows } from "./swapping.ts";
import { type Keystroke, type Typing, watchTyping } from "./watchTyping.ts";

/**
 * Typical queries: subjects, a method, a model that is not there, a person, an arXiv id, a word with a
 * mistake in it, a whole sentence. `⌫` stands for a Backspace.
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

/** A keystroke that has shown nothing after this time never will. */
const TIMEOUT_IN_MS = 10_000;

/** How often all queries are typed. */
const ROUNDS = 2;

/**
 * The time of each key in Daypaper's page and in the static one, in milliseconds, with the same keys in the
 * same order.
 */
export interface TypedInTurns {
  own: number[];
  still: number[];
  /** How often each key was pressed. The first part of both lists is the first round, and so on. */
  rounds: number;
}

/**
 * Types the queries into the search boxes of two pages in turn: Daypaper's page, and a static page that swaps
 * in the rows that Daypaper showed for the same text. Each key is pressed when the results of the one before
 * are on the screen.
 */
export async function typeInTurns(own: Page, still: Page): Promise<TypedInTurns> {
  await own.evaluate(watchTyping);
  await still.evaluate(watchTyping);
  await still.evaluate(swapRows);
  const inTurn = async (query: string) => {
    const keys = await typeInto(own, query);
    const shown = await own.evaluate(() => (globalThis as unknown as Typing).shown);
    await still.evaluate(
      (shown) => Object.assign((globalThis as unknown as { rows: object }).rows, shown),
      shown,
    );
    return { keys, again: await typeInto(still, query) };
  };
  await inTurn(WARM_UP);
  const typed: TypedInTurns = { own: [], still: [], rounds: ROUNDS };
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of QUERIES) {
      const { keys, again } = await inTurn(query);
      typed.own.push(...keys.map(({ ms }) => ms));
      typed.still.push(...again.map(({ ms }) => ms));
    }
  }
  return typed;
}

async function typeInto(page: Page, query: string): Promise<Keystroke[]> {
  // A tab behind another one is not painted.
  await page.bringToFront();
  await page.locator("input[type=search]").focus();
  return typeQuery(page, query);
}

/** Replaces the query in the box by another, key by key. */
export async function typeQuery(page: Page, query: string): Promise<Keystroke[]> {
  const keystrokes: Keystroke[] = [];
  // The first letter replaces the query before.
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
        (globalThis as unknown as Typing).typed,
        new Promise<undefined>((resolve) => setTimeout(resolve, timeout)),
      ]),
    TIMEOUT_IN_MS,
  );
  if (!typed) throw new Error(`the key ${key} showed nothing in ${TIMEOUT_IN_MS / 1000} s`);
  return typed;
}
