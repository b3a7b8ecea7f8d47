import type { CDPSession, Page } from "@playwright/test";

/** The memory of a thread after a collection, in megabytes: objects, and the buffers beside the heap. */
export interface Heap {
  used: number;
  buffers: number;
}

interface Usage {
  usedSize: number;
  backingStorageSize?: number;
}

const heapOf = ({ usedSize, backingStorageSize = 0 }: Usage): Heap => ({
  used: usedSize / 1e6,
  buffers: backingStorageSize / 1e6,
});

/** The heap of a page's own thread, after a collection. */
export async function heapOfPage(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  return heapOf(await session.send("Runtime.getHeapUsage"));
}

/**
 * Attaches to the page's worker. Playwright has no session for it.
 * @returns a function that reads the worker's heap, after a collection
 */
export async function heapOfWorker(page: Page): Promise<() => Promise<Heap>> {
  const session = await page.context().newCDPSession(page);
  const attached = new Promise<string>((resolve) => {
    session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
      if (targetInfo.type === "worker") resolve(sessionId);
    });
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return async () => {
    const sessionId = await attached;
    await ask(session, sessionId, "HeapProfiler.collectGarbage");
    return heapOf((await ask(session, sessionId, "Runtime.getHeapUsage")) as Usage);
  };
}

let lastId = 0;

function ask(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    const take = ({ message }: { message: string }) => {
      const answer = JSON.parse(message);
      if (answer.id !== id) return;
      session.off("Target.receivedMessageFromTarget", take);
      if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
      else resolve(answer.result);
    };
    session.on("Target.receivedMessageFromTarget", take);
    session
      .send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) })
      .catch(reject);
  });
}
