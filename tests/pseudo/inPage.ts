/** Functions that run in a page, and so must stand on their own. */

/**
 * Texts and names on the page that hold words but no accented letter. Texts written by papers, people and
 * formats do not count.
 */
export function plainTexts(accented: string): string[] {
  const accentedLetter = new RegExp(accented, "u");
  // Texts of papers and people, keys, code and formulas.
  const others =
    '[dir="auto"], bdi, time, kbd, code, pre, math, mark, textarea, option[lang], [translate="no"]';
  // The browser supplies the names of days and months, and the keyboard the names of keys.
  const dates = Array.from({ length: 366 }, (_, day) => new Date(2026, 0, day));
  const forms = (["long", "short"] as const).flatMap((form) =>
    ["month", "weekday"].map((part) => new Intl.DateTimeFormat(navigator.language, { [part]: form })),
  );
  const notOurs = new Set([
    "AM",
    "PM",
    "Esc",
    "Ctrl",
    "Shift",
    "Alt",
    "Enter",
    ...forms.flatMap((form) => dates.map((date) => form.format(date))),
  ]);
  const isPlain = (text: string) => {
    const ours = text.replace(/\p{L}+/gu, (word) => (notOurs.has(word) ? "" : word));
    return /\p{L}{2,}/u.test(ours) && !accentedLetter.test(text);
  };
  const found = new Set<string>();
  const isOfPaper = location.hash.startsWith("#/paper/");
  if (!isOfPaper && document.title !== "Daypaper" && isPlain(document.title))
    found.add(`title: ${document.title}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || parent.closest(`${others}, script, style`)) continue;
    if (isPlain(text)) found.add(`${parent.tagName.toLowerCase()}.${parent.className}: ${text.slice(0, 80)}`);
  }
  for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt], [label]")) {
    if (!element.checkVisibility() || element.closest('bdi, [translate="no"]')) continue;
    for (const name of ["aria-label", "title", "placeholder", "alt", "label"]) {
      const text = element.getAttribute(name) ?? "";
      const isOther = element.matches('[dir="auto"], article, img, math, a');
      if (!isOther && isPlain(text))
        found.add(`${element.tagName.toLowerCase()}[${name}]: ${text.slice(0, 80)}`);
    }
  }
  return [...found];
}

/** By how much the page is too wide, and the first elements that stick out. */
export function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll("*")].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > clientWidth + 1 || left < -1) && element.checkVisibility();
  });
  const names = wide.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  return [`${scrollWidth - clientWidth} px too wide: ${names.join(", ")}`];
}

/** True if the page runs from the right, and the arrows to the next and previous period are mirrored. */
export function isMirrored(): boolean {
  const arrows = [...document.querySelectorAll(".icon-along")];
  return (
    document.documentElement.dir === "rtl" &&
    arrows.every((arrow) => getComputedStyle(arrow).scale === "-1 1")
  );
}
