import type { Account } from "../../utils/model/paper";
import type { Pick } from "../../utils/route/arrangement";
import { pickedRoute } from "../../utils/route/formatRoute";
import { hubUrl } from "../../utils/text/ids/hub";
import { usePlace } from "../page/usePlace";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { OutLink } from "../ui/OutLink";
import { t } from "./t";

interface Props {
  account: Account;
  /** If given, a link beside the name narrows the list on show to this account. */
  pick?: Pick;
}

/** A person or an organization, with a link to their page on Hugging Face. */
export function AccountLink({ account, pick }: Props) {
  const route = usePlace()?.route;
  const name = account.fullname || account.name;
  const only = t("list.only", { name });
  return (
    <span class="account">
      <Avatar account={account} />
      <OutLink href={hubUrl(account.name)} title={account.name}>
        <bdi>{name}</bdi>
      </OutLink>
      {pick && route && (
        <a class="icon-button" href={pickedRoute(route, pick, account.name)} aria-label={only} title={only}>
          <Icon name="filter" />
        </a>
      )}
    </span>
  );
}
