import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { painted } from "../page/snapshot";
import { report } from "../ui/report";

/** How long a busy page may keep it waiting, in milliseconds. */
const PATIENCE = 500;

/** Draws the paper that the page in the tab is about; nothing where it is about none, and then no more is loaded. */
async function drawPaperOfTab(): Promise<VNode | undefined> {
  await painted();
  // What the page itself needs comes first.
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
  const { paperOfTab, shownTab } = await import("../../utils/elsewhere/anywhere/paperOfTab");
  const paper = await paperOfTab(await shownTab());
  if (!paper) return undefined;
  const { ThisPaper } = await import("../anywhere/ThisPaper");
  return <ThisPaper {...paper} />;
}

/** The paper that the page in the tab is about, looked for once the popup is on the screen. */
export function ThisPage() {
  const [shown, setShown] = useState<VNode>();
  useEffect(() => report(drawPaperOfTab().then(setShown)), []);
  return shown;
}
