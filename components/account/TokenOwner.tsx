import type { Owner, Role } from "../../utils/fetch/api/owner";
import type { Connection } from "../../utils/fetch/api/token";
import { clockTime, timeAgo } from "../../utils/ground/dates/format";
import { AccountLink } from "../list/AccountLink";
import { PaperDate } from "../ui/PaperDate";

const ROLES: Record<Role, string> = {
  read: "may only read",
  write: "may read and write",
  fineGrained: "may do what was ticked for it",
  other: "Hugging Face doesn't say what it may do",
};

/** Whose the token is, what it may do, and whether it is still accepted. Of the token itself, dots. */
export function TokenOwner({ connection: { owner, checkedAt, refusedAt } }: { connection: Connection }) {
  const now = Date.now();
  return (
    <div class="token-owner">
      <p class="account-line">
        <AccountLink account={owner} />
        <span class="account-soft">{owner.name}</span>
      </p>
      <p>
        {owner.tokenName ? `The token “${owner.tokenName}”` : "A token"},{" "}
        <span class="token-dots" role="img" aria-label="hidden">
          hf_••••••••
        </span>
        : {ROLES[owner.role]}.
      </p>
      <Permissions owner={owner} />
      {owner.expiresAt !== undefined && (
        <p class="account-soft">
          {owner.expiresAt > now ? "It ends " : "It has ended "}
          <PaperDate at={owner.expiresAt} />.
        </p>
      )}
      {refusedAt !== undefined ? (
        <p class="account-problem">
          Hugging Face has not accepted it since {clockTime(refusedAt, now)}: it has expired or was revoked.
          Papers are read without it.
        </p>
      ) : (
        <p class="account-soft">As Hugging Face said {timeAgo(checkedAt, now)}.</p>
      )}
    </div>
  );
}

function Permissions({ owner: { role, permissions } }: { owner: Owner }) {
  if (role !== "fineGrained") return null;
  if (!permissions.length) return <p class="account-soft">Nothing is.</p>;
  return (
    <ul class="token-permissions" aria-label="Permissions">
      {permissions.map((permission) => (
        <li key={permission}>{permission}</li>
      ))}
    </ul>
  );
}
