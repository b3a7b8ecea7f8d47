import type { Draft } from "./draft";
import { type Outlook, previewRule } from "./previewRule";

/** The worker's answer: the preview together with the draft it belongs to, or an error. */
export type RulesAnswer = { draft: Draft; outlook: Outlook } | { failed: string };

/**
 * Previews a rule while it is typed. Drafts that arrive while another is previewed replace each other; the last is answered.
 * @returns the function to call with each draft
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
