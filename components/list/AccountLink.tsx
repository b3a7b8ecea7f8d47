import type { Account } from "../../utils/model/paper";
import type { Pick } from "../../utils/route/arrangement";
import { pickedRoute } from "../../utils/route/formatRoute";
import { hubUrl } from "../../utils/text/ids/hub";
import { usePlace } from "../page/usePlace";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { OutLink } from "../ui/OutLink";

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
