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

const IDLE = { said: "", isBusy: false, needsLeave: false };

/** Marks a paper that may not be stored yet, once it is; and says why not where it can't be. */
export function useTaking(id: string) {
  const [state, setState] = useState(IDLE);

  const run = async (take: () => Promise<Taken>, field: MarkField, on: boolean) => {
    setState({ ...IDLE, said: "Looking for the paper…", isBusy: true });
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
    /** Sets or clears a mark; gives false where the paper could not be kept. */
    press: (field: MarkField, on: boolean): Promise<unknown> =>
      // A popup that closes early keeps the paper by its id; it is named later.
      on
        ? holdAction({ name: "mark", args: [[id], field, on] }, () => run(() => takePaper(id), field, on))
        : act("mark", [id], field, on),
    /** Asks the user whether arXiv may be asked, and saves the paper from there. Only for a click. */
    saveFromArxiv: () => {
      // The click is forgotten after the first wait, so both go out at once; the question may close the popup.
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
