import { putLists, shownIds, type TestList } from "./listsPut.ts";
import { SIZES, type Visit } from "./opening.ts";
import { column, type Openings, openInRounds } from "./rounds.ts";
import type { Row } from "./row.ts";
import { scrollRows } from "./scrollLists.ts";
import type { StaticExtension } from "./staticExtension.ts";
import { compare, median } from "./statistics.ts";
import type { Subject } from "./subject.ts";

/** The budget for opening a week, as a ratio to a day. */
const WEEK_BUDGET = 1.5;

/** Lists that were opened before, from before following began, so that all open alike. */
const DAY = { key: "day/2024-05-14", papers: 50 };
const WEEK = { key: "week/2024-W20", papers: 400 };
const MONTH = { key: "month/2024-05", papers: 500 };

/** Opens a week of 400 papers and a day of 50 by their addresses, and scrolls through long lists. */
export async function measureLists(
  subject: Subject,
  statics: StaticExtension,
  { cards, rounds }: { cards: number; rounds?: number },
): Promise<{ rows: Row[]; openings: Openings }> {
  const ids = await shownIds(subject, MONTH.papers);
  const put = () => putLists(subject, ids, [DAY, WEEK, MONTH]);
  const visit = ({ key }: TestList): Visit => ({
    name: key,
    extension: subject.extension,
    url: subject.extension.url(`newtab.html#/${key}`),
    size: SIZES.newtab,
    cards,
    isLive: true,
    prepare: put,
  });
  const openings = await openInRounds([visit(DAY), visit(WEEK)], rounds);
  const of = (list: TestList) => column(openings, list.key, "painted");
  const { ratio, interval } = compare(of(WEEK), of(DAY));
  const ms = (list: TestList) => `${median(of(list)).toFixed(0)} ms`;
  return {
    rows: [
      {
        group: "lists",
        what: `a week of ${WEEK.papers} papers opened, of a day of ${DAY.papers}`,
        unit: "×",
        measured: ratio,
        noise: interval,
        budget: WEEK_BUDGET,
        remark: `${ms(WEEK)} of ${ms(DAY)}`,
      },
      ...(await scrollRows(subject, statics, MONTH, put)),
    ],
    openings,
  };
}
