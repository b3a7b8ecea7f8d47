import { setTimeout } from "node:timers/promises";

/** Asks until the answer is neither empty nor an error, and returns it. For code without `expect.poll`. */
export async function until<Answer>(
  ask: () => Promise<Answer | undefined | false | "">,
  what: string,
  timeoutInMs = 15_000,
): Promise<Answer> {
  const end = Date.now() + timeoutInMs;
  let reason: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      reason = error; // a page that is still loading answers with an error
    }
    await setTimeout(50);
  }
  throw new Error(`waited ${timeoutInMs / 1000} s in vain for ${what}`, { cause: reason });
}
