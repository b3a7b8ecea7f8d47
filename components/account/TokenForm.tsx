import "../ui/Control.css";
import "../ui/SubmitButton.css";
import { useId, useState } from "preact/hooks";
import { accountSentence, toAccountFailure } from "../../utils/elsewhere/account/accountFailure";
import { connect } from "../../utils/elsewhere/account/connect";
import { NEW_TOKEN_PAGE } from "../../utils/elsewhere/account/pages";
import { readPasted } from "../../utils/elsewhere/account/pasted";
import { OutLink } from "../ui/OutLink";
import { t } from "./t";

/** The form for a token. It sends no text that cannot be a token, and stores only tokens that Hugging Face accepts. */
export function TokenForm({ onConnected }: { onConnected: () => void }) {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const problemId = useId();

  async function submit(event: Event) {
    event.preventDefault();
    if (isBusy) return;
    const pasted = readPasted(text);
    setProblem("problem" in pasted ? pasted.problem : "");
    if ("problem" in pasted) return;
    setBusy(true);
    try {
      await connect(pasted.token);
      onConnected();
    } catch (error) {
      setProblem(accountSentence(await toAccountFailure(error), "check"));
      setBusy(false);
    }
  }

  return (
    <form class="token-form" onSubmit={submit}>
      <label>
        {t("account.form.label")}
        <input
          class="control"
          type="password"
          autocomplete="off"
          spellcheck={false}
          placeholder="hf_…"
          translate={false}
          value={text}
          aria-invalid={problem !== ""}
          aria-describedby={problemId}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="submit-button account-button" aria-disabled={isBusy}>
        {t(isBusy ? "account.form.busy" : "account.form.submit")}
      </button>
      <OutLink class="text-button" href={NEW_TOKEN_PAGE} title={t("account.form.makeHint")}>
        {t("account.form.make")}
      </OutLink>
      <p class="account-problem" id={problemId} role="alert">
        {problem}
      </p>
    </form>
  );
}
