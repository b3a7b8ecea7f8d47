/** The figures of a trace of scrolling, in milliseconds. */
export interface Scroll {
  /** From each drawn frame to the next, without the pauses between two gestures. */
  intervals: number[];
  /** The processor time of the page's main thread per drawn frame. */
  workPerFrame: number;
  /** The tasks of the main thread that took longer than a frame. */
  longTasks: number[];
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** The start in microseconds, and the durations: in all (`dur`), and on a processor (`tdur`). */
  ts: number;
  dur?: number;
  tdur?: number;
}

const FRAME = 1000 / 60;

/** A longer interval, in milliseconds, is a pause: one gesture had ended, and the next had not begun. */
const PAUSE = 400;

/**
 * Reads a trace of one page that scrolls. Frames are those drawn by the page's compositor, since that is what
 * the user sees: the compositor goes on scrolling while the page works.
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
 * The longest task of the page's main thread in a trace, in milliseconds on a processor, so that the time of
 * other programs does not count. 0 if there was no task.
 */
export function longestTask(json: string): number {
  const events: TraceEvent[] = JSON.parse(json).traceEvents;
  const thread = mostOften(events.filter(({ name }) => name === "BeginMainThreadFrame"));
  return Math.max(0, ...tasksOf(events, thread).map(({ tdur = 0 }) => tdur / 1000));
}

const tasksOf = (events: readonly TraceEvent[], { pid, tid }: { pid: number; tid: number }) =>
  events.filter((event) => event.name === "RunTask" && event.pid === pid && event.tid === tid);

/** The thread with most of these events. For events of frames it is the page's main thread. */
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
