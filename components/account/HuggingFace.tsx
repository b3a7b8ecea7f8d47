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
import { t } from "./t";
import { useConnection } from "./useConnection";

/** The user's account on Hugging Face: the token, its owner and its permissions. Without a token, nothing is requested. */
export function HuggingFace({ showPictures }: { showPictures: boolean }) {
  const connection = useConnection();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState<"accepted" | "removed">();

  // The button that had the focus is gone.
  const say = (result: "accepted" | "removed") => {
    setSaid(result);
    heading.current?.focus();
  };

  return (
    <section class="account-options" aria-labelledby="hugging-face">
      <h2 id="hugging-face" ref={heading} tabIndex={-1}>
        {t("account.title")}
      </h2>
      <p class="account-said" aria-live="polite">
        {said && t(`account.said.${said}`)}
        {said === "removed" && (
          <>
            {" "}
            <OutLink class="text-button" href={TOKENS_PAGE}>
              {t("account.tokens")}
            </OutLink>
          </>
        )}
      </p>
      <Pictures.Provider value={showPictures}>
        {connection && <Connected connection={connection} onRemoved={() => say("removed")} />}
        {connection === null && (
          <>
            <p>{t("account.about")}</p>
            <TokenForm onConnected={() => say("accepted")} />
          </>
        )}
      </Pictures.Provider>
      {!(connection && !connection.refusedAt && may(connection.owner, TO_NOTIFY)) && (
        <p>
          {connection && !connection.refusedAt && t("account.emails.notAllowed")}{" "}
          <OutLink class="text-button" href={EMAILS_PAGE}>
            {t("account.emails")}
          </OutLink>
        </p>
      )}
    </section>
  );
}

function Connected({ connection, onRemoved }: { connection: Connection; onRemoved: () => void }) {
  const [problem, setProblem] = useState("");
  const { owner, checkedAt, refusedAt, digest } = connection;

  // The permissions of a token can change on the site.
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
          {t("account.check")}
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
          {t("account.remove")}
        </button>
      </p>
      <p class="account-problem" role="alert">
        {problem}
      </p>
      {refusedAt === undefined && may(owner, TO_NOTIFY) && <DigestSwitch digest={digest} />}
    </>
  );
}
