import { useEffect, useRef, useState } from "preact/hooks";
import type { Draft } from "../../utils/rules/draft";
import type { Outlook } from "../../utils/rules/previewRule";
import type { RulesAnswer } from "../../utils/rules/servePreviews";

/**
 * Previews a rule while it is typed, in a web worker. The last answer stays until the next one arrives; `isCurrent` is true
 * if it belongs to this draft.
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
