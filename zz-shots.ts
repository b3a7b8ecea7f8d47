import { mkdirSync } from "node:fs";
import { ChromiumExtension } from "./tests/journeys/harness/chromium-extension.ts";
import { startReplica } from "./tests/replica/server.ts";
import { TOKENS } from "./tests/replica/account.ts";
import { publishRichPaper, RICH } from "./tests/journeys/harness/rich-paper.ts";
const out = "/tmp/shots-token"; mkdirSync(out, { recursive: true });
const replica = await startReplica();
publishRichPaper(replica);
const ext = await ChromiumExtension.launch({ replicaPort: replica.port });
const shots = async (page: any, name: string, locator?: string) => {
  for (const scheme of ["light", "dark"] as const) for (const w of [1440, 380]) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: w, height: 900 });
    if (locator) await page.locator(locator).first().scrollIntoViewIfNeeded();
    await page.waitForTimeout(150);
    await (locator ? page.locator(locator).first().screenshot({ path: `${out}/${name}-${scheme}-${w}.png` }) : page.screenshot({ path: `${out}/${name}-${scheme}-${w}.png` }));
  }
  await page.setViewportSize({ width: 1440, height: 900 });
};
try {
  const o = await ext.openPage("options.html");
  await o.getByLabel("Access token").fill("hf_ abc");
  await o.getByRole("button", { name: "Use this token" }).click();
  await shots(o, "none", ".account-options");
  await o.getByLabel("Access token").fill(TOKENS.comments);
  await o.getByRole("button", { name: "Use this token" }).click();
  await o.getByText("Reading group").first().waitFor();
  await shots(o, "comments", ".account-options");
  await o.getByRole("button", { name: "Remove the token" }).click();
  await o.getByText("gone from this machine").waitFor();
  await shots(o, "removed", ".account-options");
  await o.getByLabel("Access token").fill(TOKENS.write);
  await o.getByRole("button", { name: "Use this token" }).click();
  await o.getByRole("checkbox", { name: /daily e-mail/ }).waitFor();
  await shots(o, "write", ".account-options");
  await o.getByRole("checkbox", { name: /daily e-mail/ }).click();
  await o.getByText("Turned on from here").waitFor();
  await shots(o, "on");
  const p = await ext.openPage(`newtab.html#/paper/${RICH.id}`);
  await p.getByRole("button", { name: "Write a comment" }).click();
  await p.getByRole("textbox", { name: "Your comment" }).fill("Is the **split** going to be released?\n\n- one\n- $x^2$");
  await p.getByRole("button", { name: /^Reply to/ }).first().click();
  await p.getByRole("textbox", { name: "Your reply" }).fill("Thanks, @curator-one.");
  replica.failWith("server-error", { only: (x) => x.includes("/comment") });
  await p.getByRole("textbox", { name: "Your reply" }).press("Control+Enter");
  await p.getByText("Your text is kept").waitFor();
  await p.getByRole("button", { name: "Preview" }).last().click();
  await shots(p, "paper", ".paper-section:has(.discussion)");
  await p.locator(".comment-form").last().scrollIntoViewIfNeeded();
  await p.screenshot({ path: `${out}/page.png` });
  replica.failWith(undefined);
  await p.getByRole("button", { name: "Post", exact: true }).last().click();
  await p.getByText("Posted.").waitFor();
  await shots(p, "posted", ".paper-section:has(.discussion)");
} catch (e) { console.error(e); } finally { await ext.close(); await replica.close(); }
