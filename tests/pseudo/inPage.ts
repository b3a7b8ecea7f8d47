/**
 * Functions that run in a page, and so stand on their own.
 */

/** Texts and names on the page that hold words and no accented letter, outside what papers, people and formats write. */
export function plainTexts(accented: string): string[] {
  const accentedLetter = new RegExp(accented, "u");
  // What papers and people wrote, keys, code and formulas.
  const others =
    '[dir="auto"], bdi, time, kbd, code, pre, math, mark, textarea, option[lang], [translate="no"]';
  // Names of days and months come from the browser, and names of keys stand on the keyboard.
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

/** What is wider than the page, and texts that run over each other's edge. */
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

/** Whether the page runs from the right, and the arrows to the periods beside point the other way. */
export function isMirrored(): boolean {
  const arrows = [...document.querySelectorAll(".icon-along")];
  return (
    document.documentElement.dir === "rtl" &&
    arrows.every((arrow) => getComputedStyle(arrow).scale === "-1 1")
  );
}
