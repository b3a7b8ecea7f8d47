import { vi } from "vitest";
import type { Day } from "../../utils/ground/dates/day";

type Answer = Response | Promise<Response> | undefined;

/** An answer with a JSON body. */
export const json = (body: unknown, headers: Record<string, string> = {}, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers });

/** A stand-in for Hugging Face's lists in place of `fetch`. */
export interface Hub {
  /** The records of each day, and of `trending`. A list that is missing here is empty. */
  lists: Record<Day | "trending", unknown[]>;
  /** The days requested, in order, and `trending`. */
  asked: (Day | "trending")[];
  /** The requests as they were made. */
  requests: { url: URL; headers: Headers }[];
  /** Answers in place of the day's list, unless it returns undefined. `nth` counts from 1. */
  answer?: (day: Day, nth: number) => Answer;
}

/** Replaces `fetch` with a stand-in for Hugging Face. */
export function standIn(lists: Hub["lists"] = {}, answer?: Hub["answer"]): Hub {
  const hub: Hub = { lists, asked: [], requests: [], answer };
  vi.stubGlobal("fetch", async (input: string, init?: RequestInit) => {
    const url = new URL(input);
    const day = url.searchParams.get("date") ?? url.searchParams.get("sort") ?? "";
    hub.asked.push(day);
    hub.requests.push({ url, headers: new Headers(init?.headers) });
    return hub.answer?.(day, hub.asked.length) ?? json(hub.lists[day] ?? []);
  });
  return hub;
}
