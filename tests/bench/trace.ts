/** What a trace says of scrolling. All in milliseconds. */
export interface Scroll {
  /** From each frame that was drawn to the next, without the pauses between two gestures. */
  intervals: number[];
  /** What the page's main thread did on a processor, for each frame that was drawn. */
  workPerFrame: number;
  /** The tasks of the main thread that took it longer than a frame has. */
  longTasks: number[];
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** When it began, in microseconds, and how long it took: in all, and on a processor. */
  ts: number;
  dur?: number;
  tdur?: number;
}

const FRAME = 1000 / 60;

/** Longer than that nothing was asked to be drawn: one gesture had ended, and the next had not begun. */
const PAUSE = 400;

/**
 * Reads a trace of one page that scrolls. Frames are those that its compositor drew, which is what is seen; it goes on
 * scrolling while the page works.
 */
export function readTrace(json: string): Scroll {
  const events: TraceEvent[] = JSON.parse(json).traceEvents;
  const named = (name: string) => events.filter((event) => event.name === name);
  const { pid, tid } = mostOften(named("BeginMainThreadFrame"));
  const drawn = named("DrawFrame")
    .filter((event) => event.pid === pid)
    .map(({ ts }) => ts / 1000)
    .sort((a, b) => a - b);
  const first = drawn[0] ?? Number.NaN;
  const last = drawn.at(-1) ?? Number.NaN;
  const work = tasksOf(events, { pid, tid })
    .filter(({ ts }) => ts / 1000 >= first && ts / 1000 <= last)
    .map(({ tdur = 0 }) => tdur / 1000);
  const intervals = drawn.slice(1).map((at, nth) => at - (drawn[nth] ?? at));
  return {
    intervals: intervals.filter((interval) => interval < PAUSE),
    workPerFrame: work.reduce((sum, one) => sum + one, 0) / drawn.length,
    longTasks: work.filter((one) => one > FRAME),
  };
}

/**
 * The longest task of the page's main thread in a trace, in milliseconds on a processor: what other programs took of its
 * time is not in it. 0 where it had nothing to do.
 */
export function longestTask(json: string): number {
  const events: TraceEvent[] = JSON.parse(json).traceEvents;
  const thread = mostOften(events.filter(({ name }) => name === "BeginMainThreadFrame"));
  return Math.max(0, ...tasksOf(events, thread).map(({ tdur = 0 }) => tdur / 1000));
}

const tasksOf = (events: readonly TraceEvent[], { pid, tid }: { pid: number; tid: number }) =>
  events.filter((event) => event.name === "RunTask" && event.pid === pid && event.tid === tid);

/** The thread that most of these events are of: the page's, where its own frames are meant. */
function mostOften(events: readonly TraceEvent[]): { pid: number; tid: number } {
  const counts = new Map<number, { pid: number; tid: number; count: number }>();
  for (const { pid, tid } of events) {
    const { count } = counts.get(pid) ?? { count: 0 };
    counts.set(pid, { pid, tid, count: count + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!most) throw new Error("the trace has no frames");
  return most;
}
