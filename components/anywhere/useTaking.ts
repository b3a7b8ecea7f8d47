import { useState } from "preact/hooks";
import { askForArxiv } from "../../utils/elsewhere/anywhere/arxivPermission";
import {
  askArxiv,
  canKeep,
  type Taken,
  takenSentence,
  takePaper,
} from "../../utils/elsewhere/anywhere/takePaper";
import { forgetWanted, noteWanted } from "../../utils/elsewhere/anywhere/wanted";
import type { MarkField } from "../../utils/model/mark";
import { act, holdAction } from "../page/act";
import { report } from "../ui/report";
import { t } from "./t";

const IDLE = { said: "", isBusy: false, needsLeave: false };

/** Marks a paper that may not be stored yet: stores it first, and says why if that fails. */
export function useTaking(id: string) {
  const [state, setState] = useState(IDLE);

  const run = async (take: () => Promise<Taken>, field: MarkField, on: boolean) => {
    setState({ ...IDLE, said: t("anywhere.looking"), isBusy: true });
    try {
      const taken = await take();
      const isKept = canKeep(taken);
      if (isKept) await act("mark", [id], field, on);
      setState({ ...IDLE, said: takenSentence(id, taken), needsLeave: taken.kind === "needsLeave" });
      return isKept;
    } catch (error) {
      setState(IDLE);
      throw error;
    }
  };

  return {
    ...state,
    /** Sets or clears a mark; resolves to false if the paper could not be kept. */
    press: (field: MarkField, on: boolean): Promise<unknown> =>
      // If the popup closes early, the paper is kept by its id, and a later refresh brings its title.
      on
        ? holdAction({ name: "mark", args: [[id], field, on] }, () => run(() => takePaper(id), field, on))
        : act("mark", [id], field, on),
    /** Asks the user for permission to ask arXiv, then saves the paper from there. Call it directly in a click handler. */
    saveFromArxiv: () => {
      // The browser forgets the click after the first await, so both start at once. The question may close the popup.
      const isNoted = noteWanted(id);
      const isAllowed = askForArxiv();
      const take = async (): Promise<Taken> => {
        await isNoted;
        if (!(await isAllowed)) return { kind: "needsLeave" };
        return askArxiv(id);
      };
      report(run(take, "saved", true).finally(forgetWanted));
    },
  };
}
