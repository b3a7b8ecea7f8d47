import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { painted } from "../page/snapshot";
import { report } from "../ui/report";

/** The longest time to wait for the popup to be idle, in milliseconds. */
const PATIENCE = 500;

/** Draws the paper that the page in the tab is about. If it is about none, draws nothing and loads no more code. */
async function drawPaperOfTab(): Promise<VNode | undefined> {
  await painted();
  // The popup itself comes first.
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
  const { paperOfTab, shownTab } = await import("../../utils/elsewhere/anywhere/paperOfTab");
  const paper = await paperOfTab(await shownTab());
  if (!paper) return undefined;
  const { ThisPaper } = await import("../anywhere/ThisPaper");
  return <ThisPaper {...paper} />;
}

/** The paper that the page in the tab is about; looked up once the popup has been painted. */
export function ThisPage() {
  const [shown, setShown] = useState<VNode>();
  useEffect(() => report(drawPaperOfTab().then(setShown)), []);
  return shown;
}
