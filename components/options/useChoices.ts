import { useEffect, useRef, useState } from "preact/hooks";
import { problemOf } from "../../utils/model/problem";
import type { Settings } from "../../utils/model/settings";
import { changeSettings } from "../../utils/store/settings";
import { useSettings } from "../page/useSettings";

/**
 * The settings as the user sees them: those stored, and over them what was chosen and is on its way to the disk, so that
 * no choice jumps back while it is stored. With them how to choose, and a sentence once the newest choice is stored or
 * could not be.
 */
export function useChoices(first: Settings) {
  const stored = useSettings(first);
  const [chosen, setChosen] = useState<Partial<Settings>>({});
  const [status, setStatus] = useState("");
  const choices = useRef(0);

  useEffect(() => setChosen((chosen) => without(chosen, stored)), [stored]);

  const choose = async (part: Partial<Settings>) => {
    choices.current += 1;
    const choice = choices.current;
    setChosen((chosen) => ({ ...chosen, ...part }));
    setStatus("");
    const outcome = await changeSettings(part).then(
      () => "Saved.",
      (error) => {
        console.error(error);
        setChosen((chosen) => without(chosen, part));
        return `${problemOf(error, "saved")} Nothing was changed.`;
      },
    );
    // While a later one is on its way, not all is saved yet.
    if (choice === choices.current) setStatus(outcome);
  };

  return { settings: { ...stored, ...chosen }, choose, status };
}

/** What differs from some settings. */
function without(chosen: Partial<Settings>, settings: Partial<Settings>): Partial<Settings> {
  const differs = ([name, value]: [string, unknown]) => settings[name as keyof Settings] !== value;
  return Object.fromEntries(Object.entries(chosen).filter(differs));
}
