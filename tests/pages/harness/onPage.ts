import { expect } from "vitest";
import { page, userEvent } from "vitest/browser";
import { readHeadings } from "../../journeys/harness/papers.ts";

/** A paper's card. Titles are matched whole. */
export const card = (title: string) => page.getByRole("article", { name: title, exact: true });

/** The link in a card's title. */
export const titleLink = (title: string) => card(title).getByRole("link", { name: title, exact: true });

/** The button of that name on a card. */
export const button = (title: string, name: string) => card(title).getByRole("button", { name, exact: true });

/** The titles of the cards in the order of the document. */
export const titles = (): string[] => readHeadings([...document.querySelectorAll("article :is(h2, h3)")]);

/** Waits until the cards have exactly these titles. */
export const expectTitles = (expected: string[]) => expect.poll(titles).toEqual(expected);

/** Presses keys one after another, each with its modifiers: `g s`, `Escape`, `Control+a`. */
export async function press(keys: string): Promise<void> {
  for (const key of keys.split(" ")) {
    const names = key.split("+");
    const [last = ""] = names.slice(-1);
    const held = names.slice(0, -1);
    const down = held.map((name) => `{${name}>}`).join("");
    const up = held.map((name) => `{/${name}}`).join("");
    await userEvent.keyboard(`${down}${last.length > 1 ? `{${last}}` : last.replace(/[[{]/, "$&$&")}${up}`);
  }
}

/** Waits until the address ends with this hash. */
export const expectHash = (hash: string) => expect.poll(() => location.hash).toBe(hash);

/** Waits until nothing is found any more. */
export const expectNone = (found: { length: number }) => expect.poll(() => found.length).toBe(0);

/** Waits until the element of a selector contains a text. */
export const expectText = (selector: string, text: string) =>
  expect.poll(() => document.querySelector(selector)?.textContent).toContain(text);

/** Expects that nothing overflows the page at these widths, and runs `also` at each. */
export async function expectNoExcess(widths: number[], also?: () => PromiseLike<void>): Promise<void> {
  for (const width of widths) {
    await page.viewport(width, 900);
    const { documentElement: root } = document;
    await expect.poll(() => root.scrollWidth - root.clientWidth, { message: `${width} px` }).toBe(0);
    await also?.();
  }
}
