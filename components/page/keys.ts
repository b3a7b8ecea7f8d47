import { useLayoutEffect, useRef } from "preact/hooks";
import { type KeyName, keysOf } from "./keyTable";

/** What keys do just now. What has several keys is told which of them was pressed, from 0. */
export type KeyMap = Partial<Record<KeyName, (place: number) => void>>;

/** Gives what keys do just now; asked with each key. */
type Layer = () => KeyMap;

/** The keys of all that is on the page, the latest last. */
const stack: Layer[] = [];

/** The first key of two, and how long the second may take, in milliseconds. */
const FIRST_OF_TWO = "g";
const SECOND_KEY_WITHIN = 1500;

/** Keys whose names in an event differ from those in the help. */
const SPELT: Partial<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
};

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** A key as the table spells it, whatever the key that locks capitals does. A sign such as "?" holds its Shift already. */
export function spelt({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const isLetter = /^\p{L}$/u.test(key);
  const isSign = key.length === 1 && !isLetter;
  const modifiers = [
    ...(ctrlKey || metaKey ? ["Ctrl"] : []),
    ...(altKey ? ["Alt"] : []),
    ...(shiftKey && !isSign ? ["Shift"] : []),
  ];
  const name = isLetter ? key[modifiers.length ? "toUpperCase" : "toLowerCase"]() : (SPELT[key] ?? key);
  return [...modifiers, name].join(" ");
}

/** Whether an event is a key of a name: for fields, which listen for their own keys. */
export const isKey = (event: KeyboardEvent, name: KeyName): boolean => keysOf(name).includes(spelt(event));

/** What a key does: what the topmost map that has it says. Undefined where none has. */
export function actionOf(key: string, layers: readonly Layer[]): (() => void) | undefined {
  for (const layer of layers.toReversed()) {
    for (const [name, action] of Object.entries(layer())) {
      const place = keysOf(name as KeyName).indexOf(key);
      if (action && place >= 0) return () => action(place);
    }
  }
  return undefined;
}

/** Whether keys are for a text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));

/** Whether the browser closes something by this key, and nothing else is to be closed by it. */
const isForBrowser = (key: string) => key === "Esc" && document.querySelector(":popover-open") !== null;

let first = "";
let firstAt = 0;

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]")) return;
  const pressed = spelt(event);
  const isSecond = first !== "" && event.timeStamp - firstAt < SECOND_KEY_WITHIN;
  const key = isSecond ? `${first} ${pressed}` : pressed;
  first = key === FIRST_OF_TWO ? key : "";
  firstAt = event.timeStamp;
  const action = isForBrowser(key) ? undefined : actionOf(key, stack);
  if (!action) return;
  event.preventDefault();
  action();
}

/**
 * Lays a map of keys over those that are there, until the caller has gone from the page. One listener asks them all, the
 * topmost first. No key is taken while typing, in an open dialog, or when what has the focus has taken it already.
 */
export function useKeys(layer: Layer): void {
  const current = useRef(layer);
  current.current = layer;
  // In place as soon as the page is drawn: keys that were held back until then are given to it at once.
  useLayoutEffect(() => {
    const ask: Layer = () => current.current();
    if (!stack.length) document.addEventListener("keydown", onKeyDown);
    stack.push(ask);
    return () => {
      stack.splice(stack.indexOf(ask), 1);
      if (!stack.length) document.removeEventListener("keydown", onKeyDown);
    };
  }, []);
}
