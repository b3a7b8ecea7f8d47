import type { Draft } from "./draft";
import { type Outlook, previewRule } from "./previewRule";

/** What the worker of a rule that is being written answers: what it would do, and of which writing that is. */
export type RulesAnswer = { draft: Draft; outlook: Outlook } | { failed: string };

/**
 * Tells what a rule would do while it is written. Of those that come faster than they are answered the last is.
 * @returns what takes a rule
 */
export function servePreviews(answer: (answer: RulesAnswer) => void): (draft: Draft) => void {
  let asked: Draft | undefined;
  let isBusy = false;

  async function answerLast(): Promise<void> {
    if (isBusy || !asked) return;
    isBusy = true;
    const draft = asked;
    try {
      answer({ draft, outlook: await previewRule(draft) });
    } catch (error) {
      answer({ failed: String(error) });
    } finally {
      isBusy = false;
      if (asked !== draft) void answerLast();
    }
  }

  return (draft) => {
    asked = draft;
    void answerLast();
  };
}
