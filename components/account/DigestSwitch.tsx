import { useState } from "preact/hooks";
import { accountSentence, toAccountFailure } from "../../utils/elsewhere/account/accountFailure";
import { setDigest } from "../../utils/elsewhere/account/setDigest";
import type { MailDigest } from "../../utils/fetch/api/token";
import { timeAgo } from "../../utils/ground/dates/format";

/** Turns the site's daily e-mail on and off. What fails is said, and the switch goes back. */
export function DigestSwitch({ digest }: { digest?: MailDigest }) {
  const [wanted, setWanted] = useState<boolean>();
  const [problem, setProblem] = useState("");

  async function turn(isOn: boolean) {
    if (wanted !== undefined) return;
    setWanted(isOn);
    setProblem("");
    try {
      const isOnNow = await setDigest(isOn);
      if (isOnNow !== isOn) setProblem(`Hugging Face says that it is still ${onOrOff(isOnNow)}.`);
    } catch (error) {
      setProblem(accountSentence(await toAccountFailure(error), "digest"));
    }
    setWanted(undefined);
  }

  return (
    <div>
      <label class="options-choice">
        <input
          type="checkbox"
          checked={wanted ?? digest?.isOn ?? false}
          indeterminate={wanted === undefined && !digest}
          onChange={(event) => {
            const isOn = event.currentTarget.checked;
            // One at a time: until the answer is there, the box stays as it was put.
            if (wanted !== undefined) event.currentTarget.checked = wanted;
            else void turn(isOn);
          }}
        />
        Hugging Face's daily e-mail of trending papers
      </label>
      <p class="account-soft" aria-live="polite">
        {wanted !== undefined ? `Turning it ${onOrOff(wanted)}…` : standing(digest)}
        {wanted === undefined && !digest && (
          <button type="button" class="text-button" onClick={() => void turn(false)}>
            Turn it off
          </button>
        )}
      </p>
      <p class="account-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}

const onOrOff = (isOn: boolean) => (isOn ? "on" : "off");

const standing = (digest?: MailDigest) =>
  digest
    ? `Turned ${onOrOff(digest.isOn)} from here ${timeAgo(digest.at, Date.now())}. Hugging Face doesn't tell whether that was changed since.`
    : "Hugging Face doesn't tell whether it is on. ";
