import { describe, expect, it } from "vitest";
import { actionOf, type KeyMap, spelt } from "./keys";
import { KEYS, type KeyName } from "./keyTable";

const bare = { key: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("a key is spelled as the help shows it", () => {
  it.each([
    [{ key: "s" }, "s"],
    [{ key: "S" }, "s"], // with Caps Lock
    [{ key: "X", shiftKey: true }, "Shift X"],
    [{ key: "x", shiftKey: true }, "Shift X"],
    [{ key: "?", shiftKey: true }, "?"],
    [{ key: "z", ctrlKey: true }, "Ctrl Z"],
    [{ key: "Z", metaKey: true }, "Ctrl Z"],
    [{ key: "Z", ctrlKey: true, shiftKey: true }, "Ctrl Shift Z"],
    [{ key: "ArrowUp", altKey: true }, "Alt ↑"],
    [{ key: "Escape" }, "Esc"],
    [{ key: "Enter", metaKey: true }, "Ctrl Enter"],
    [{ key: "1" }, "1"],
  ])("%j: %s", (event, name) => expect(spelt({ ...bare, ...event })).toBe(name));
});

describe("a key has the meaning of the topmost map that has it", () => {
  const pressed: string[] = [];
  const map =
    (name: string, ...keys: KeyName[]) =>
    (): KeyMap =>
      Object.fromEntries(
        keys.map((key) => [key, (place: number) => pressed.push(`${name} ${key} ${place}`)]),
      );
  const press = (key: string, ...layers: (() => KeyMap)[]) => {
    pressed.length = 0;
    const action = actionOf(key, layers);
    action?.();
    return action ? pressed.join() : undefined;
  };
  const list = map("list", "save", "hide", "undo");
  const selection = map("selection", "save", "close");

  it("the topmost map comes first", () => expect(press("s", list, selection)).toBe("selection save 0"));
  it("the maps below get the other keys", () => expect(press("h", list, selection)).toBe("list hide 0"));
  it("a key in no map does nothing", () => expect(press("m", list, selection)).toBeUndefined());
  it("an undefined action leaves its key to the maps below", () =>
    expect(press("s", list, () => ({ save: undefined }))).toBe("list save 0"));
  it("each key of a name works, and tells which it was", () => {
    expect(press("Ctrl Z", list)).toBe("list undo 1");
    expect(press("3", map("digest", "topic"))).toBe("digest topic 2");
  });
});

it("two names share a key only if one is for the saved papers and the other for a digest", () => {
  const pairs = Object.entries(KEYS).flatMap(([name, keys]) => keys.map((key) => [key, name] as const));
  const shared = [...Map.groupBy(pairs, ([key]) => key)].filter(([, { length }]) => length > 1);
  expect(shared.map(([key, names]) => [key, names.map(([, name]) => name)])).toEqual([
    ["x", ["select", "skip"]],
  ]);
});
