import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makePending, READ_BACK_WITHIN } from "./pending";

interface Values {
  rating: number;
  isSaved: boolean;
}

const STORED: Values = { rating: 0, isSaved: false };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A control of two values. Its jobs end when the test says so. */
function control() {
  const draw = vi.fn();
  const { over, put } = makePending<Values>(draw);
  return {
    draw,
    over,
    put,
    press: (part: Partial<Values>) => {
      const job = Promise.withResolvers<unknown>();
      put(part, job.promise).catch(() => {});
      return job;
    },
  };
}

/** Runs what follows promises that are settled. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe("a control whose value is stored", () => {
  it("shows the stored values", () => {
    expect(control().over({ rating: 3, isSaved: true })).toEqual({ rating: 3, isSaved: true });
  });

  it("shows the pressed value at once, and the stored values beside it", () => {
    const { press, over, draw } = control();
    press({ rating: 4 });
    expect(draw).toHaveBeenCalledOnce();
    expect(over({ ...STORED, isSaved: true })).toEqual({ rating: 4, isSaved: true });
  });

  it("follows the stored value once the new one has arrived, whatever it becomes later", () => {
    const { press, over } = control();
    press({ rating: 4 });
    expect(over(STORED).rating).toBe(4);
    expect(over({ ...STORED, rating: 4 }).rating).toBe(4);
    expect(over({ ...STORED, rating: 0 }).rating, "taken back before the job has ended").toBe(0);
  });

  it("follows a value that is stored by its removal", () => {
    const { over, put } = makePending<{ tag?: true }>(() => {});
    void put({ tag: undefined }, new Promise(() => {}));
    expect(over({ tag: true }).tag).toBe(undefined);
    expect(over({}).tag).toBe(undefined);
    expect(over({ tag: true }).tag, "another page sets it again").toBe(true);
  });

  it.each([
    ["fails", (job: PromiseWithResolvers<unknown>) => job.reject(new Error("the disk is full"))],
    ["gives false", (job: PromiseWithResolvers<unknown>) => job.resolve(false)],
  ])("is put back when storing it %s", async (_, end) => {
    const { press, over, draw } = control();
    const job = press({ rating: 4 });
    draw.mockClear();
    end(job);
    await settle();
    expect(draw).toHaveBeenCalledOnce();
    expect(over(STORED)).toEqual(STORED);
  });

  it("keeps showing the pressed value while the stored value is read back", async () => {
    const { press, over } = control();
    press({ rating: 4 }).resolve(undefined);
    await vi.advanceTimersByTimeAsync(READ_BACK_WITHIN - 1);
    expect(over(STORED).rating).toBe(4);
  });

  it("shows the stored value in the end, even if it was changed again before it was read back", async () => {
    const { press, over, draw } = control();
    press({ rating: 4 }).resolve(undefined);
    await settle();
    draw.mockClear();
    await vi.advanceTimersByTimeAsync(READ_BACK_WITHIN);
    expect(draw).toHaveBeenCalledOnce();
    expect(over(STORED).rating).toBe(0);
  });

  it("shows the last of several presses, whatever arrives from those before", async () => {
    const { press, over } = control();
    const first = press({ isSaved: true });
    const second = press({ isSaved: false });
    expect(over(STORED).isSaved).toBe(false);
    expect(over({ ...STORED, isSaved: true }).isSaved, "the first one arrives").toBe(false);
    first.resolve(undefined);
    second.resolve(undefined);
    await settle();
    expect(over(STORED).isSaved, "the second one arrives").toBe(false);
    expect(over({ ...STORED, isSaved: true }).isSaved, "another page saves it").toBe(true);
  });

  it("keeps a later press when an earlier one fails", async () => {
    const { press, over } = control();
    const first = press({ rating: 4 });
    press({ rating: 5 });
    first.reject(new Error("the disk is full"));
    await settle();
    expect(over(STORED).rating).toBe(5);
  });

  it("keeps a press in progress when an earlier press of the same value ended a while ago", async () => {
    const { press, over } = control();
    press({ rating: 4 }).resolve(undefined);
    await settle();
    press({ rating: 4 });
    await vi.advanceTimersByTimeAsync(READ_BACK_WITHIN);
    expect(over(STORED).rating).toBe(4);
  });

  it("passes on the result of the job, and its failure", async () => {
    const { put } = control();
    await expect(put({ rating: 4 }, Promise.resolve("stored"))).resolves.toBe("stored");
    await expect(put({ rating: 4 }, Promise.reject(new Error("full")))).rejects.toThrow("full");
  });
});
