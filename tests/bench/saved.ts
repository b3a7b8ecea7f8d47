import type { Mark } from "../../utils/model/mark.ts";
import type { Paper } from "../../utils/model/paper.ts";
import { putRows, readRows } from "./database.ts";
import { SIZES, type Visit } from "./opening.ts";
import { column, type Openings, openInRounds } from "./rounds.ts";
import type { Row } from "./row.ts";
import { scroll } from "./scrolling.ts";
import type { Stage } from "./stage.ts";
import { compare, median, seeded, spread } from "./statistics.ts";
import { openSubject, type Subject, settled } from "./subject.ts";
import { longestTaskRow } from "./tasks.ts";
import { mixer } from "./texts.ts";

/** The number of saved papers in the two browsers. */
const MANY = 10_000;
const FEW = 50;

/** The budget for opening many saved papers, as a ratio to few. */
const BUDGET = 1.15;
/** Sixty frames a second. The clock of frames is not quite even. */
const FRAME_BUDGET_IN_MS = 17;

/** The number of papers to wait for: more than fit on a screen. */
const CARDS = 20;
/** How far the list is scrolled, in pixels: some two hundred papers. */
const REACH = 24_000;

const URL = "newtab.html#/saved";
const MINUTE = 60_000;

/**
 * Opens the saved papers in two browsers in turn, one with many and one with few, and scrolls through the
 * many.
 */
export async function measureSaved(
  { build, replica }: Pick<Stage, "build" | "replica">,
  { rounds }: { rounds?: number },
): Promise<{ rows: Row[]; openings: Openings }> {
  const subjects: Subject[] = [];
  try {
    for (const count of [FEW, MANY]) {
      const subject = await openSubject(replica, [build]);
      subjects.push(subject);
      await save(subject, count);
    }
    const visits = subjects.map((subject, i): Visit => {
      const { extension } = subject;
      return {
        name: i ? "many" : "few",
        extension,
        url: extension.url(URL),
        size: SIZES.newtab,
        cards: CARDS,
        isLive: true,
      };
    });
    const openings = await openInRounds(visits, rounds);
    const of = (name: string) => column(openings, name, "painted");
    const { ratio, interval } = compare(of("many"), of("few"));
    const ms = (name: string) => `${median(of(name)).toFixed(0)} ms`;
    const opened: Row = {
      group: "saved",
      what: `Saved with ${MANY.toLocaleString("en-US")} papers opened, of itself with ${FEW}`,
      unit: "×",
      measured: ratio,
      noise: interval,
      budget: BUDGET,
      remark: `${ms("many")} of ${ms("few")}`,
    };
    return { rows: [opened, ...(await scrollRow(subjects[1]))], openings };
  } finally {
    for (const { extension } of subjects) await extension.close();
  }
}

/**
 * Saves papers a few minutes apart, a fifth of them read, and restarts the browser, as a user would have
 * since.
 */
async function save({ extension }: Subject, count: number): Promise<void> {
  const page = await extension.inertPage();
  const templates = await readRows(page, "papers");
  const textsOf = mixer(templates, seeded(count));
  const now = Date.now();
  const papers = Array.from({ length: count }, (_, nth): Paper => {
    const template = templates[nth % templates.length];
    if (!template) throw new Error("no papers to go by");
    return { ...template, ...textsOf(nth), id: `1901.${10_000 + nth}`, publishedAt: now - nth * MINUTE };
  });
  const marks = papers.map(({ id }, nth): Mark => {
    const savedAt = now - (nth + 1) * MINUTE;
    const isRead = nth % 5 === 1;
    const changedAt = { saved: savedAt, ...(isRead && { read: savedAt }) };
    return { paperId: id, savedAt, ...(isRead && { readAt: savedAt }), changedAt };
  });
  await putRows(page, { papers, marks });
  await extension.restart();
  await settled(extension);
}

async function scrollRow(subject: Subject | undefined): Promise<Row[]> {
  if (!subject) return [];
  const page = await subject.extension.context.newPage();
  await page.setViewportSize(SIZES.newtab);
  await page.goto(subject.extension.url(URL));
  await page.waitForFunction((most) => document.documentElement.scrollHeight > most, REACH);
  const { intervals, longTasks } = await scroll(page, REACH);
  await page.close();
  const inTime = intervals.filter((each) => each < 1.5 * FRAME_BUDGET_IN_MS).length / intervals.length;
  return [
    {
      group: "saved",
      what: `scrolling ${MANY.toLocaleString("en-US")} saved papers, from frame to frame`,
      unit: "ms",
      measured: median(intervals),
      noise: spread(intervals, median),
      budget: FRAME_BUDGET_IN_MS,
      remark: `${(100 * inTime).toFixed(0)} % in time`,
    },
    longestTaskRow("saved", "scrolling saved papers, the longest task", [Math.max(0, ...longTasks)]),
  ];
}
