import { SIZES, type Visit } from "./opening.ts";
import { column, type Openings, openInRounds } from "./rounds.ts";
import type { Row } from "./row.ts";
import { PAGES, putSnapshots, removeSnapshots, type SnapshotPage, type Snapshots } from "./snapshots.ts";
import type { StaticExtension } from "./staticExtension.ts";
import { compare, median } from "./statistics.ts";
import type { Subject } from "./subject.ts";

/** The budgets for the paint, as a ratio to a static page of the same cards. */
const BUDGET = { painted: 1.15, alive: 2 };
const AIM = { painted: 1.1, alive: 1.6 };

/** The names of the two pages. */
export const TITLES: Readonly<Record<SnapshotPage, string>> = { newtab: "new tab", popup: "popup" };

/** Opens each page, its static page, and a copy of the static page, which differs by nothing but noise. */
export async function measurePaint(
  subject: Subject,
  statics: StaticExtension,
  snapshots: Snapshots,
  { cards, rounds }: { cards: number; rounds?: number },
): Promise<{ rows: Row[]; openings: Openings }> {
  const { extension } = subject;
  // A tab of each extension stays open, as on any day: both pages find a running process.
  const kept = await extension.context.newPage();
  await kept.goto(statics.url("manifest.json"));
  const warm = () => putSnapshots(subject, snapshots);
  const visits = PAGES.flatMap((page): Visit[] => {
    const common = { extension, size: SIZES[page], cards };
    const own = { ...common, url: extension.url(`${page}.html`), isLive: true };
    const still = { ...common, isLive: false, prepare: warm };
    return [
      { ...own, name: page, prepare: warm },
      { ...own, name: `${page} cold`, prepare: () => removeSnapshots(subject) },
      { ...still, name: `${page} static`, url: statics.url(`${page}.html`) },
      { ...still, name: `${page} again`, url: statics.url(`${page}-again.html`) },
    ];
  });
  const openings = await openInRounds(visits, rounds);
  await kept.close();
  return { rows: PAGES.flatMap((page) => rowsOf(openings, page)), openings };
}

function rowsOf(openings: Openings, page: SnapshotPage): Row[] {
  const title = TITLES[page];
  const [still, copy] = [`${page} static`, `${page} again`];
  // The copy is another measurement of a static page: it makes the comparison steadier.
  const against = (name: string, of: Moment, pages = [still, copy]) => {
    const measured = column(openings, name, of);
    const reference = pages.map((each) => column(openings, each, of === "live" ? "painted" : of));
    const { ratio, interval } = compare(measured, ...reference);
    const remark = `${ms(measured)} of ${ms(reference.flat())}`;
    return { group: "paint" as const, unit: "×" as const, measured: ratio, noise: interval, remark };
  };
  const alive = { budget: BUDGET.alive, aim: AIM.alive };
  return [
    {
      ...against(page, "painted"),
      what: `${title}, all cards painted, of a static page`,
      budget: BUDGET.painted,
      aim: AIM.painted,
    },
    {
      ...against(copy, "painted", [still]),
      what: `${title}: the static page's copy, of itself`,
      remark: "the noise of the run",
    },
    { ...against(page, "firstContentfulPaint"), what: `${title}, first contentful paint, of a static page` },
    { ...against(`${page} cold`, "painted"), what: `${title} without a snapshot, all cards painted` },
    { ...against(page, "live"), ...alive, what: `${title} alive, of a static page painted` },
    { ...against(`${page} cold`, "live"), ...alive, what: `${title} alive, without a snapshot` },
  ];
}

type Moment = "painted" | "firstContentfulPaint" | "live";

const ms = (values: readonly number[]) => `${median(values).toFixed(0)} ms`;
