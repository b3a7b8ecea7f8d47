import { useState } from "preact/hooks";
import { accountSentence, toAccountFailure } from "../../utils/elsewhere/account/accountFailure";
import { setDigest } from "../../utils/elsewhere/account/setDigest";
import type { MailDigest } from "../../utils/fetch/api/token";
import { timeAgo } from "../../utils/i18n/dates";
import { t } from "./t";

/** Turns the site's daily e-mail on and off. After a failure it shows the reason, and the switch goes back. */
export function DigestSwitch({ digest }: { digest?: MailDigest }) {
  const [wanted, setWanted] = useState<boolean>();
  const [problem, setProblem] = useState("");

  async function turn(isOn: boolean) {
    if (wanted !== undefined) return;
    setWanted(isOn);
    setProblem("");
    try {
      const isOnNow = await setDigest(isOn);
      if (isOnNow !== isOn) setProblem(t(isOnNow ? "account.digest.stillOn" : "account.digest.stillOff"));
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
            // One change at a time: until the answer arrives, the box keeps the chosen state.
            if (wanted !== undefined) event.currentTarget.checked = wanted;
            else void turn(isOn);
          }}
        />
        {t("account.digest.label")}
      </label>
      <p class="account-soft" aria-live="polite">
        {stateOf(wanted, digest)}
        {wanted === undefined && !digest && (
          <>
            {" "}
            <button type="button" class="text-button" onClick={() => void turn(false)}>
              {t("account.digest.turnOff")}
            </button>
          </>
        )}
      </p>
      <p class="account-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}

/** The state of the e-mail as a sentence: what is being set, else what was set last. */
function stateOf(wanted: boolean | undefined, digest: MailDigest | undefined): string {
  if (wanted !== undefined) return t(wanted ? "account.digest.turningOn" : "account.digest.turningOff");
  if (!digest) return t("account.digest.unknown");
  const ago = timeAgo(digest.at, Date.now());
  return t(digest.isOn ? "account.digest.setOn" : "account.digest.setOff", { ago });
}
