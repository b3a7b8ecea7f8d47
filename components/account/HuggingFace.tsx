import "./Account.css";
import "./HuggingFace.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { accountSentence, toAccountFailure } from "../../utils/elsewhere/account/accountFailure";
import { checkAgain, disconnect } from "../../utils/elsewhere/account/connect";
import { EMAILS_PAGE, TOKENS_PAGE } from "../../utils/elsewhere/account/pages";
import { may, TO_NOTIFY } from "../../utils/fetch/api/owner";
import type { Connection } from "../../utils/fetch/api/token";
import { HOUR } from "../../utils/ground/dates/day";
import { OutLink } from "../ui/OutLink";
import { Pictures } from "../ui/Pictures";
import { DigestSwitch } from "./DigestSwitch";
import { TokenForm } from "./TokenForm";
import { TokenOwner } from "./TokenOwner";
import { useConnection } from "./useConnection";

/** The user's account on Hugging Face: a token, whose it is, and what it can do. Without one, nothing is asked. */
export function HuggingFace({ showPictures }: { showPictures: boolean }) {
  const connection = useConnection();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState("");

  // What had the focus has gone with what it did.
  const say = (text: string) => {
    setSaid(text);
    heading.current?.focus();
  };

  return (
    <section class="account-options" aria-labelledby="hugging-face">
      <h2 id="hugging-face" ref={heading} tabIndex={-1}>
        Hugging Face account
      </h2>
      <p class="account-said" aria-live="polite">
        {said}
        {said === REMOVED && (
          <OutLink class="text-button" href={TOKENS_PAGE}>
            Your tokens
          </OutLink>
        )}
      </p>
      <Pictures.Provider value={showPictures}>
        {connection && <Connected connection={connection} onRemoved={() => say(REMOVED)} />}
        {connection === null && (
          <>
            <p>
              With a token of yours, Daypaper turns the site's daily e-mail on and off, posts your comments,
              and may ask Hugging Face for more at once. It is kept on this machine, in no backup and no
              export, and sent to huggingface.co alone.
            </p>
            <TokenForm onConnected={() => say("Hugging Face accepts this token.")} />
          </>
        )}
      </Pictures.Provider>
      {!(connection && !connection.refusedAt && may(connection.owner, TO_NOTIFY)) && (
        <p>
          {connection && !connection.refusedAt && "This token may not change which e-mails you get. "}
          <OutLink class="text-button" href={EMAILS_PAGE}>
            Turn the daily e-mail on or off on Hugging Face
          </OutLink>
        </p>
      )}
    </section>
  );
}

const REMOVED =
  "The token is gone from this machine, for good. On Hugging Face it is still valid until you revoke it there. ";

function Connected({ connection, onRemoved }: { connection: Connection; onRemoved: () => void }) {
  const [problem, setProblem] = useState("");
  const { owner, checkedAt, refusedAt, digest } = connection;

  // What a token may do can be changed on the site.
  useEffect(() => {
    if (refusedAt === undefined && Date.now() - checkedAt > 24 * HOUR) checkAgain().catch(() => {});
  }, []);

  const run = (job: () => Promise<void>) =>
    job().then(
      () => setProblem(""),
      async (error: unknown) => setProblem(accountSentence(await toAccountFailure(error), "check")),
    );

  return (
    <>
      <TokenOwner connection={connection} />
      <p class="account-line">
        <button type="button" class="text-button" onClick={() => void run(checkAgain)}>
          Ask again
        </button>
        <button
          type="button"
          class="text-button"
          onClick={() =>
            void run(async () => {
              await disconnect();
              onRemoved();
            })
          }
        >
          Remove the token
        </button>
      </p>
      <p class="account-problem" role="alert">
        {problem}
      </p>
      {refusedAt === undefined && may(owner, TO_NOTIFY) && <DigestSwitch digest={digest} />}
    </>
  );
}
