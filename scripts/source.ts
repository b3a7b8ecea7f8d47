import { type Replica, startReplica } from "../tests/replica/server.ts";

/** The source of the papers: Hugging Face itself, or the stand-in that runs here. */
export type Source = { replica?: Replica; sentence: string };

/**
 * Returns the real Hugging Face if it answers with papers within a few seconds; else the bundled stand-in.
 */
export async function chooseSource(): Promise<Source> {
  if (await answersLive()) return { sentence: "Papers come live from huggingface.co." };
  return {
    replica: await startReplica(),
    sentence: "huggingface.co does not answer: the papers are made up, by the stand-in in tests/replica.",
  };
}

async function answersLive(): Promise<boolean> {
  try {
    const url = "https://huggingface.co/api/daily_papers?limit=1";
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    return Array.isArray(await response.json());
  } catch {
    return false;
  }
}
