import { useEffect, useState } from "preact/hooks";
import {
  askForNotifications,
  giveBackNotifications,
  mayNotify,
} from "../../utils/digest/notificationPermission";
import type { Props } from "./DigestOptions";

/** Whether a notification announces it. The browser is asked on the click that switches it on. */
export function DigestNotify({ settings, choose }: Props) {
  const [problem, setProblem] = useState("");
  const [mayShow, setMayShow] = useState(true);
  useEffect(() => void mayNotify().then(setMayShow), []);
  const switchTo = async (box: HTMLInputElement) => {
    const on = box.checked;
    const isAllowed = on && (await askForNotifications());
    setProblem(
      on && !isAllowed ? "The browser was not allowed to show notifications, so this stays off." : "",
    );
    setMayShow(isAllowed);
    box.checked = isAllowed;
    await choose({ digestNotify: isAllowed });
    if (!on) await giveBackNotifications();
  };
  return (
    <>
      <label class="options-choice">
        <input
          type="checkbox"
          checked={settings.digestNotify && mayShow}
          onChange={({ currentTarget }) => void switchTo(currentTarget)}
        />
        Announce it with a notification, without a sound
      </label>
      <p role="status">{problem}</p>
    </>
  );
}
