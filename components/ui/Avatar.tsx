import { useContext, useState } from "preact/hooks";
import type { Account } from "../../utils/model/paper";
import { isHubMedia } from "../../utils/text/ids/media";
import { Pictures } from "./Pictures";

/** A small picture beside a name that says the same. Of those kept elsewhere, as Gravatar's, the initial is shown. */
export function Avatar({ account }: { account: Account }) {
  const [failedUrl, setFailedUrl] = useState<string>();
  const showPictures = useContext(Pictures);
  const { avatar: url } = account;
  if (!showPictures || !url || url === failedUrl || !isHubMedia(url)) {
    const [initial = ""] = account.fullname || account.name;
    return (
      <span class="avatar" aria-hidden="true">
        {initial.toUpperCase()}
      </span>
    );
  }
  return (
    <img
      class="avatar"
      src={url}
      alt=""
      width="20"
      height="20"
      loading="lazy"
      decoding="async"
      onError={() => setFailedUrl(url)}
    />
  );
}
