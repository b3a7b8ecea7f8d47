import { useEffect, useRef, useState } from "preact/hooks";
import type { Draft } from "../../utils/rules/draft";
import type { Outlook } from "../../utils/rules/previewRule";
import type { RulesAnswer } from "../../utils/rules/servePreviews";

/**
 * What a rule would have caught, told by a worker while it is written; the answer to what stood there before stays until the
 * next one, and says whether it is one.
 */
export function usePreview(draft: Draft): { outlook?: Outlook; isCurrent: boolean; isBroken: boolean } {
  const [answer, setAnswer] = useState<RulesAnswer>();
  const worker = useRef<Worker>(undefined);
  const asked = JSON.stringify(draft);

  useEffect(() => {
    const server = new Worker("/rules-worker.js");
    server.onmessage = ({ data }: MessageEvent<RulesAnswer>) => {
      if ("failed" in data) console.error(data.failed);
      setAnswer(data);
    };
    server.onerror = (event) => setAnswer({ failed: event.message });
    worker.current = server;
    return () => server.terminate();
  }, []);
  useEffect(() => worker.current?.postMessage(JSON.parse(asked)), [asked]);

  if (!answer) return { isCurrent: false, isBroken: false };
  if ("failed" in answer) return { isCurrent: true, isBroken: true };
  return { outlook: answer.outlook, isCurrent: JSON.stringify(answer.draft) === asked, isBroken: false };
}
