import type { Page } from "@playwright/test";
import type { LoggedRequest } from "../../replica/server.ts";
import { TOKENS } from "../../replica/tokens.ts";
import { giveToken, letTokenExpire, paste, stored } from "../harness/account.ts";
import { expect, test } from "../harness/chromium.ts";

const section = (page: Page) => page.getByRole("region", { name: "Hugging Face account" });
const email = (page: Page) => section(page).getByRole("checkbox", { name: /daily e-mail/ });
const asDots = (page: Page) => page.getByLabel("Access token");

test.describe("the account on Hugging Face", () => {
  test("is requested only for a text that can be a token", async ({ extension, replica }) => {
    replica.clearRequests();
    const options = await extension.openPage("options.html");
    await expect(asDots(options)).toHaveAttribute("type", "password");
    await expect(asDots(options)).toHaveAttribute("autocomplete", "off");
    for (const [text, problem] of [
      ["", "Paste a token first."],
      [`Bearer ${TOKENS.write}`, "There is a space or a line break in it"],
      ["https://huggingface.co/settings/tokens", "begin with “hf_”"],
    ] as const) {
      await paste(options, text);
      await expect(section(options).getByRole("alert").filter({ hasText: problem })).toBeVisible();
    }
    await expect(
      section(options).getByRole("link", { name: "Turn the daily e-mail on or off on Hugging Face" }),
    ).toHaveAttribute("href", "https://huggingface.co/settings/notifications");
    expect(replica.requests).toEqual([]);

    await paste(options, TOKENS.expired);
    await expect(section(options).getByText("it is mistyped, has expired, or was revoked")).toBeVisible();
    expect(replica.requests.map(({ path }) => path)).toEqual(["/api/whoami-v2"]);
    expect(await stored(extension)).not.toHaveProperty("huggingFaceToken");
  });

  test("is shown with the rights of its token, and is removed with the token", async ({
    extension,
    replica,
  }) => {
    const options = await giveToken(extension, TOKENS.comments);
    const account = section(options);
    await expect(account.getByRole("link", { name: "Reading group" })).toBeVisible();
    await expect(account.getByText("The token “laptop”")).toBeVisible();
    await expect(account.getByRole("list", { name: "Permissions" }).getByRole("listitem")).toHaveText([
      "repo.content.read",
      "discussion.write",
    ]);
    await expect(account.getByText("This token can't change your e-mail settings.")).toBeVisible();
    await expect(account).not.toContainText(TOKENS.comments.slice(-8));
    await options.reload();
    await account.getByRole("button", { name: "Remove the token" }).click();
    await expect(account.getByText("The token is removed from this computer.")).toBeVisible();
    await expect(account.getByRole("heading")).toBeFocused();
    await expect(asDots(options)).toHaveValue("");
    expect(JSON.stringify(await stored(extension))).not.toContain(TOKENS.comments);

    const sent = replica.requests.filter(({ headers }) => headers.authorization);
    expect(new Set(sent.map(({ host }) => host))).toEqual(new Set(["huggingface.co"]));
    expect(replica.requests.filter(({ headers }) => headers.cookie)).toEqual([]);
  });

  test("switches its daily e-mail, and the switch goes back if that fails", async ({
    extension,
    replica,
  }) => {
    const options = await giveToken(extension);
    await expect(section(options).getByText("Hugging Face doesn't say whether it is on.")).toBeVisible();
    await expect(email(options)).toBeChecked({ indeterminate: true });
    await section(options).getByRole("button", { name: "Turn it off" }).click();
    await expect(section(options).getByText("You turned it off here just now.")).toBeVisible();
    expect(replica.account.digest).toBe(false);

    await email(options).click();
    await expect(section(options).getByText("You turned it on here just now.")).toBeVisible();
    await expect(email(options)).toBeChecked();
    expect(replica.account.digest).toBe(true);

    replica.failWith("server-error", { only: (path) => path.endsWith("/notifications") });
    await email(options).click();
    await expect(section(options).getByText("having trouble (error 500)")).toBeVisible();
    await expect(email(options)).toBeChecked();
    await options.reload();
    await expect(email(options)).toBeChecked();
    expect(replica.account.digest).toBe(true);
  });

  test("is used to read papers; an expired token blocks nothing", async ({ extension, replica }) => {
    const options = await giveToken(extension);
    replica.clearRequests();
    const page = await extension.openPage("newtab.html");
    const lists = () => replica.requests.filter(({ path }) => path === "/api/daily_papers");
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect.poll(() => lists()[0]?.headers.authorization).toBe(`Bearer ${TOKENS.write}`);
    // Each list is requested with the token of that moment, so wait until all lists are there.
    await expect(page.getByRole("button", { name: "Refresh" })).toHaveAttribute("aria-busy", "false");

    await letTokenExpire(extension);
    replica.clearRequests();
    await page.getByRole("button", { name: "Refresh" }).click();
    const isAnonymous = ({ headers, status }: LoggedRequest) =>
      !headers.authorization && status > 0 && status < 400;
    await expect.poll(() => lists().some(isAnonymous)).toBe(true);
    expect(lists().map(({ status }) => status)).toContain(401);
    await expect(page.getByRole("article").first()).toBeVisible();
    await expect(page.getByRole("status")).not.toContainText("Trying again");
    await expect(section(options).getByText("Hugging Face has not accepted it since")).toBeVisible();
    await expect(section(options).getByText("Papers are read without it.")).toBeVisible();
    await section(options).getByRole("button", { name: "Ask again" }).click();
    await expect(section(options).getByRole("alert").filter({ hasText: "was revoked" })).toBeVisible();
  });
});
