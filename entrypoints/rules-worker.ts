import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { Draft } from "../utils/rules/draft";
import { servePreviews } from "../utils/rules/servePreviews";

/**
 * The worker of a rule that is being edited: with each letter it tests a month of papers, while the page goes
 * on.
 */
export default defineUnlistedScript(() => {
  const take = servePreviews((answer) => self.postMessage(answer));
  self.addEventListener("message", (event: MessageEvent<Draft>) => take(event.data));
});
