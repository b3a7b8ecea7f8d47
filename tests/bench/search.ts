import { SIZES, type Visit } from "./opening.ts";
import { column, type Openings, openInRounds } from "./rounds.ts";
import type { Row } from "./row.ts";
import { indexSize } from "./searchIndex.ts";
import { typingRows } from "./searchTyping.ts";
import { putSnapshots, removeSnapshots, type Snapshots } from "./snapshots.ts";
import type { StaticExtension } from "./staticExtension.ts";
import { compare, median, spread } from "./statistics.ts";
import { type Subject, settled } from "./subject.ts";
import { pressKey } from "./typing.ts";
import { watchTyping } from "./watchTyping.ts";

/**
 * The budget for the first result of a search opened by its address, as a ratio to the time until a new tab
 * is alive.
 */
const COLD_BUDGET = 2;

const ROUNDS = 12;
const WARM_UPS = 2;
const QUERY = "reinforcement learning";

/**
 * Measures search over 20,000 papers: from each key to its results, from a closed page to the first results,
 * and the memory and disk it uses.
 */
export async function measureSearch(
  subject: Subject,
  statics: StaticExtension,
  snapshots: Snapshots,
  cards: number,
): Promise<{ rows: Row[]; openings: Openings }> {
  const typed = await typingRows(subject, statics);
  const openings = await openCold(subject, cards);
  const first = await firstKeys(subject, snapshots);
  const size = await indexSize(subject.extension);
  const rows: Row[] = [
    ...typed,
    coldRow(openings),
    {
      group: "search",
      what: "the first key in a new tab, first result",
      unit: "ms",
      measured: median(first),
      noise: spread(first, median),
    },
    {
      group: "search",
      what: "the search index of 20,000 papers",
      unit: "MB",
      measured: size.bytes / 1e6,
      remark: `${size.segments} parts, ${size.words.toLocaleString("en-US")} words, made in ${((subject.indexedInMs ?? 0) / 1000).toFixed(0)} s`,
    },
  ];
  return { rows, openings };
}

/**
 * Opens a search by its address, each time in a new tab, where page, worker and index are all still to be
 * loaded. In turn it opens a new tab on its list. Neither has a snapshot: a search never has one.
 */
function openCold(subject: Subject, cards: number): Promise<Openings> {
  const { extension } = subject;
  const common = { extension, size: SIZES.newtab, prepare: () => removeSnapshots(subject) };
  const search = `newtab.html#/search?q=${encodeURIComponent(QUERY)}&in=here`;
  const visits: Visit[] = [
    { ...common, name: "search", url: extension.url(search), cards: 1, isLive: false },
    { ...common, name: "list", url: extension.url("newtab.html"), cards, isLive: true },
  ];
  return openInRounds(visits, ROUNDS);
}

function coldRow(openings: Openings): Row {
  const found = column(openings, "search", "painted");
  const alive = column(openings, "list", "live");
  const { ratio, interval } = compare(found, alive);
  return {
    group: "search",
    what: "a search opened by its address, first result, of a new tab alive",
    unit: "×",
    measured: ratio,
    noise: interval,
    budget: COLD_BUDGET,
    remark: `${median(found).toFixed(0)} of ${median(alive).toFixed(0)} ms, without a snapshot`,
  };
}

/**
 * Types the first letter of a search in a new tab that is at rest on its day: the worker is still to be
 * started.
 */
async function firstKeys(subject: Subject, snapshots: Snapshots): Promise<number[]> {
  const { extension } = subject;
  const times: number[] = [];
  for (let nth = -WARM_UPS; nth < ROUNDS; nth++) {
    await putSnapshots(subject, snapshots);
    await settled(extension);
    const page = await extension.openPage("newtab.html");
    await page.waitForSelector("article img");
    await page.waitForLoadState("networkidle");
    await page.evaluate(watchTyping);
    await page.keyboard.press("/");
    const { ms } = await pressKey(page, QUERY.charAt(0));
    if (nth >= 0) times.push(ms);
    await page.close();
  }
  return times;
}
