import { useEffect, useState } from "preact/hooks";
import {
  askForNotifications,
  giveBackNotifications,
  mayNotify,
} from "../../utils/digest/notificationPermission";
import { usePending } from "../ui/usePending";
import type { Props } from "./DigestOptions";

/** Whether a notification announces it. The browser is asked on the click that switches it on. */
export function DigestNotify({ settings, choose }: Props) {
  const [problem, setProblem] = useState("");
  const [mayShow, setMayShow] = useState(true);
  useEffect(() => void mayNotify().then(setMayShow), []);
  const [{ isOn }, put] = usePending({ isOn: settings.digestNotify && mayShow });
  /** Gives whether it is now as it was switched. */
  const switchTo = async (on: boolean) => {
    const isAllowed = on && (await askForNotifications());
    setProblem(
      on && !isAllowed ? "The browser was not allowed to show notifications, so this stays off." : "",
    );
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
        Announce it with a notification, without a sound
      </label>
      <p role="status">{problem}</p>
    </>
  );
}
