import { until } from "../journeys/harness/until.ts";
import { dayOf, latestWeekday } from "../replica/days.ts";
import type { Replica } from "../replica/server.ts";
import { deleteDay } from "./database.ts";
import type { Row } from "./row.ts";
import { mean, spread } from "./statistics.ts";
import { type Subject, settled } from "./subject.ts";

const BUDGET_IN_MS = 150;
const PAPERS = 100;
const REFRESHES = 10;

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string>; setBadgeText(to: { text: string }): Promise<void> };
  alarms: { create(name: string, when: { when: number }): Promise<void> };
};

/**
 * Measures the cost of a refresh in the worker, started by the alarm: the processor time of all threads of
 * the extension's process, from the alarm to the badge. It includes fetching, parsing, storing and counting,
 * but not the browser's own part (network, disk). The system counts in steps of ten milliseconds, so the mean
 * is used.
 */
export async function measureRefresh(subject: Subject, replica: Replica): Promise<Row[]> {
  const { day, ids } = publishDay(replica);
  const forget = async () => deleteDay(await subject.extension.inertPage(), `day/${day}`, ids);
  await refreshed(subject, forget);
  const cost = async (what: string, prepare?: () => Promise<void>): Promise<Row> => {
    const times: number[] = [];
    for (let nth = 0; nth < REFRESHES; nth++) times.push(await refreshed(subject, prepare));
    return { group: "refresh", what, unit: "ms", measured: mean(times), noise: spread(times, mean) };
  };
  const remark = "CPU of the process, alarm to badge";
  const killed = async () => {
    await forget();
    await subject.extension.killWorker();
  };
  return [
    { ...(await cost(`refresh of a ${PAPERS}-paper day`, forget)), budget: BUDGET_IN_MS, remark },
    { ...(await cost("the same when nothing has changed")), remark },
    { ...(await cost(`a ${PAPERS}-paper day in a worker that has to start`, killed)), remark },
  ];
}

/** Fills the latest weekday, which the stage left empty, up to a hundred papers. */
function publishDay(replica: Replica): { day: string; ids: string[] } {
  const day = latestWeekday(dayOf(replica.now()));
  replica.grow(day, undefined);
  const own = replica.papers(day);
  const more = Array.from({ length: PAPERS - own.length }, (_, nth) => {
    const item = structuredClone(own[nth % own.length]);
    if (!item) throw new Error("the replica has no papers to go by");
    item.paper.id = `${day.slice(2, 4)}${day.slice(5, 7)}.8${String(nth).padStart(4, "0")}`;
    return item;
  });
  replica.publish(day, more);
  return { day, ids: replica.papers(day).map((item) => item.paper.id) };
}

async function refreshed(subject: Subject, prepare?: () => Promise<void>): Promise<number> {
  const { extension } = subject;
  const page = await extension.inertPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const processTime = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ProcessTime")?.value ?? Number.NaN) * 1000;
  };
  await settled(extension);
  await prepare?.();
  const before = await processTime();
  // The last text of the badge is the count. Until then the badge is blank in a way that no count is.
  await page.evaluate(async () => {
    await chrome.action.setBadgeText({ text: "…" });
    await chrome.alarms.create("refresh", { when: Date.now() });
  });
  const badge = () => page.evaluate(() => chrome.action.getBadgeText({}));
  await until(async () => (await badge()) !== "…", "the refresh");
  await settled(extension);
  const after = await processTime();
  await session.detach();
  return after - before;
}
