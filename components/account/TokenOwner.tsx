import type { Owner } from "../../utils/fetch/api/owner";
import type { Connection } from "../../utils/fetch/api/token";
import { clockTime, timeAgo } from "../../utils/i18n/dates";
import { AccountLink } from "../list/AccountLink";
import { PaperDate } from "../ui/PaperDate";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";

/** Stands for the token itself, which is never shown. */
const DOTS = "hf_••••••••";

/** The owner of the token, what the token may do, and whether Hugging Face still accepts it. */
export function TokenOwner({ connection: { owner, checkedAt, refusedAt } }: { connection: Connection }) {
  const now = Date.now();
  const { expiresAt } = owner;
  return (
    <div class="token-owner">
      <p class="account-line">
        <AccountLink account={owner} />
        <span class="account-soft" dir="auto">
          {owner.name}
        </span>
      </p>
      <p>
        {withSlots(t.runs(owner.tokenName ? "account.token.named" : "account.token"), {
          name: () => <bdi>{owner.tokenName}</bdi>,
          dots: () => (
            <span class="token-dots" role="img" aria-label={t("account.hidden")}>
              {DOTS}
            </span>
          ),
        })}{" "}
        {roleSentence(owner)}
      </p>
      <Permissions owner={owner} />
      {expiresAt !== undefined && (
        <p class="account-soft">
          {withSlots(t.runs(expiresAt > now ? "account.expires" : "account.expired"), {
            date: () => <PaperDate at={expiresAt} />,
          })}
        </p>
      )}
      {refusedAt !== undefined ? (
        <p class="account-problem">{t("account.refused", { time: clockTime(refusedAt, now) })}</p>
      ) : (
        <p class="account-soft">{t("account.checked", { ago: timeAgo(checkedAt, now) })}</p>
      )}
    </div>
  );
}

const roleSentence = ({ role, permissions }: Owner): string =>
  role === "fineGrained" && !permissions.length ? t("account.role.none") : t(`account.role.${role}`);

function Permissions({ owner: { role, permissions } }: { owner: Owner }) {
  if (role !== "fineGrained" || !permissions.length) return null;
  return (
    <ul class="token-permissions" aria-label={t("account.permissions")}>
      {permissions.map((permission) => (
        <li key={permission}>{permission}</li>
      ))}
    </ul>
  );
}
