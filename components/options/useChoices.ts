import { useRef, useState } from "preact/hooks";
import { problemOf } from "../../utils/model/problem";
import type { Settings } from "../../utils/model/settings";
import { changeSettings } from "../../utils/store/settings";
import { useSettings } from "../page/useSettings";
import { usePending } from "../ui/usePending";

/**
 * The settings as the user sees them: those stored, and over them what was chosen and is on its way to the disk, so that
 * no choice jumps back while it is stored. With them how to choose, and a sentence once the newest choice is stored or
 * could not be.
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
      () => "Saved.",
      (error) => {
        console.error(error);
        return `${problemOf(error, "saved")} Nothing was changed.`;
      },
    );
    // While a later one is on its way, not all is saved yet.
    if (choice === choices.current) setStatus(outcome);
  };

  return { settings, choose, status };
}
