import { useRef, useState } from "preact/hooks";
import { problemOf } from "../../utils/model/problem";
import type { Settings } from "../../utils/model/settings";
import { changeSettings } from "../../utils/store/settings";
import { useSettings } from "../page/useSettings";
import { usePending } from "../ui/usePending";
import { t } from "./t";

/**
 * The settings as the user sees them: the stored ones, overlaid with choices that are still being stored, so that no
 * choice jumps back meanwhile. Also returns `choose`, which stores a choice, and `status`, a sentence that says whether the
 * latest choice was stored; it is empty until then.
 */
export function useChoices(first: Settings) {
  const stored = useSettings(first);
  const [settings, put] = usePending(stored);
  const [status, setStatus] = useState("");
  const choices = useRef(0);

  const choose = async (part: Partial<Settings>) => {
    choices.current += 1;
    const choice = choices.current;
    setStatus("");
    const outcome = await put(part, changeSettings(part)).then(
      () => t("options.stored"),
      (error) => {
        console.error(error);
        return `${problemOf(error, "saved")} ${t("options.unchanged")}`;
      },
    );
    // A later choice is still being stored: it will set the status.
    if (choice === choices.current) setStatus(outcome);
  };

  return { settings, choose, status };
}
