import type { Account } from "../../utils/paper";
import { hubUrl } from "../../utils/papers/hub";
import { Avatar } from "./Avatar";
import { OutLink } from "./OutLink";

/** A person or an organisation, with their page on Hugging Face. */
export function AccountLink({ account }: { account: Account }) {
  return (
    <span class="account">
      <Avatar url={account.avatar} />
      <OutLink href={hubUrl(account.name)} title={account.name}>
        {account.fullname || account.name}
      </OutLink>
    </span>
  );
}
