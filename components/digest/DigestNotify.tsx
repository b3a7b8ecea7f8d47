import { useEffect, useState } from "preact/hooks";
import {
  askForNotifications,
  giveBackNotifications,
  mayNotify,
} from "../../utils/digest/notificationPermission";
import { usePending } from "../ui/usePending";
import type { Props } from "./DigestOptions";
import { t } from "./t";

/** Switches the notification of a digest on and off. The click that switches it on asks for the permission. */
export function DigestNotify({ settings, choose }: Props) {
  const [problem, setProblem] = useState("");
  const [mayShow, setMayShow] = useState(true);
  useEffect(() => void mayNotify().then(setMayShow), []);
  const [{ isOn }, put] = usePending({ isOn: settings.digestNotify && mayShow });
  /** Resolves to true if it is now as the user switched it. */
  const switchTo = async (on: boolean) => {
    const isAllowed = on && (await askForNotifications());
    setProblem(on && !isAllowed ? t("digest.options.notifyRefused") : "");
    setMayShow(isAllowed);
    await choose({ digestNotify: isAllowed });
    if (!on) await giveBackNotifications();
    return isAllowed === on;
  };
  return (
    <>
      <label class="options-choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget: { checked } }) => void put({ isOn: checked }, switchTo(checked))}
        />
        {t("digest.options.notify")}
      </label>
      <p role="status">{problem}</p>
    </>
  );
}
