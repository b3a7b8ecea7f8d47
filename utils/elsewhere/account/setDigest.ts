import * as v from "valibot";
import { flag } from "../../fetch/api/parseFields";
import { noteDigest } from "../../fetch/api/token";
import { askWithToken } from "./askWithToken";

const told = v.object({ notifications: v.object({ daily_papers_digest: flag }) });

/**
 * Turns the site's daily e-mail on or off, and notes the result. Hugging Face documents no way to read it: the note is the
 * answer's value if it has one, else the value that was sent.
 * @returns whether it is on now
 * @throws as `askWithToken`
 */
export async function setDigest(isOn: boolean): Promise<boolean> {
  const body = await askWithToken({
    method: "PATCH",
    path: "/api/settings/notifications",
    body: { notifications: { daily_papers_digest: isOn } },
  });
  const read = v.safeParse(told, body);
  const isOnNow = (read.success ? read.output.notifications.daily_papers_digest : undefined) ?? isOn;
  await noteDigest({ isOn: isOnNow, at: Date.now() });
  return isOnNow;
}
