import { useContext } from "preact/hooks";
import type { Account } from "../../utils/model/paper";
import { isHubMedia } from "../../utils/text/ids/media";
import { HubPicture } from "./HubPicture";
import { Pictures } from "./Pictures";

/** A small picture beside a name. If the picture is kept elsewhere, as at Gravatar, the initial is shown instead. */
export function Avatar({ account }: { account: Account }) {
  const showPictures = useContext(Pictures);
  const { avatar } = account;
  const [initial = ""] = account.fullname || account.name;
  const url = showPictures && avatar && isHubMedia(avatar) ? avatar : undefined;
  return (
    <HubPicture url={url} class="avatar" width={20} height={20}>
      <span class="avatar" aria-hidden="true">
        {initial.toUpperCase()}
      </span>
    </HubPicture>
  );
}
