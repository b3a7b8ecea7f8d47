import type { Account } from "../../utils/paper";
import { hubUrl } from "../../utils/papers/hub";
import { pickedRoute } from "../../utils/route";
import type { Pick } from "../../utils/route/arrangement";
import { Icon } from "../Icon";
import { usePlace } from "../usePlace";
import { Avatar } from "./Avatar";
import { OutLink } from "./OutLink";

interface Props {
  account: Account;
  /** What the list on show can be narrowed by: a link beside the name does it. */
  pick?: Pick;
}

/** A person or an organisation, with their page on Hugging Face. */
export function AccountLink({ account, pick }: Props) {
  const route = usePlace()?.route;
  const name = account.fullname || account.name;
  const only = `Only papers of this list from ${name}`;
  return (
    <span class="account">
      <Avatar account={account} />
      <OutLink href={hubUrl(account.name)} title={account.name}>
        {name}
      </OutLink>
      {pick && route && (
        <a class="icon-button" href={pickedRoute(route, pick, account.name)} aria-label={only} title={only}>
          <Icon name="filter" />
        </a>
      )}
    </span>
  );
}
