import { useLayoutEffect, useRef } from "preact/hooks";
import { type KeyName, keysOf } from "./keyTable";

/** The current actions of keys. An action with several keys gets the index of the pressed one. */
export type KeyMap = Partial<Record<KeyName, (place: number) => void>>;

/** Gives the current map of keys; called with each key. */
type Layer = () => KeyMap;

/** The layers of everything on the page, the topmost last. */
const stack: Layer[] = [];

/** The first of two keys that belong together. */
const FIRST_OF_TWO = "g";
/** How long the second key may take, in milliseconds. */
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

/** A key as the table spells it; Caps Lock does not matter. A sign such as "?" already implies Shift. */
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

/** True if an event is a key of a name. For text fields, which listen for their own keys. */
export const isKey = (event: KeyboardEvent, name: KeyName): boolean => keysOf(name).includes(spelt(event));

/** The action of a key in the topmost layer that has one. Undefined if none has. */
export function actionOf(key: string, layers: readonly Layer[]): (() => void) | undefined {
  for (const layer of layers.toReversed()) {
    for (const [name, action] of Object.entries(layer())) {
      const place = keysOf(name as KeyName).indexOf(key);
      if (action && place >= 0) return () => action(place);
    }
  }
  return undefined;
}

/** True if the focus is in a text, which takes all keys. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));

/** True if the browser closes a popover with this key; then it must close nothing else. */
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
 * Adds a layer of keys on top of the others while the calling component is on the page. One listener asks all layers, the
 * topmost first. No key is taken while typing, while a dialog is open, or if the focused element has already handled it.
 */
export function useKeys(layer: Layer): void {
  const current = useRef(layer);
  current.current = layer;
  // A layout effect: keys that were held back for the page are sent to it right after it is drawn.
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
