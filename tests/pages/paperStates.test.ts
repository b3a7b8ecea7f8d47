import { beforeEach, expect, it } from "vitest";
import { commands, page } from "vitest/browser";
import { refresh } from "../../utils/fetch/refresh/refresh";
import { titlesOf } from "../journeys/harness/papers.ts";
import type { Failure } from "../replica/server.ts";
import { online } from "../support/fresh.ts";
import { RICH } from "../support/rich.ts";
import { type Hub, startHub } from "./harness/hub.ts";
import { expectNone, press } from "./harness/onPage.ts";
import { openNewTab } from "./harness/openPages.ts";

const panel = page.getByRole("region", { name: "Paper", exact: true });
const heading = panel.getByRole("heading", { level: 2 }).first();

let hub: Hub;

beforeEach(async () => {
  hub = await startHub();
  await refresh("now");
});

it("a paper that was opened once is available offline, with its age", async () => {
  await commands.publishRichPaper(hub.days[0] ?? "");
  await openNewTab(`#/paper/${RICH.id}`);
  await expect.element(panel.getByText("Section 4 answers")).toBeVisible();
  online(false);
  await commands.failWith("unreachable");
  await openNewTab(`#/paper/${RICH.id}`);
  await expect.element(heading).toMatchTextContent(RICH.title);
  await expect.element(panel.getByText("Section 4 answers")).toBeVisible();
  await expect.element(panel).toMatchTextContent("Updated just now.");
  await panel.getByRole("button", { name: "Reload" }).click();
  await expect.element(panel).toMatchTextContent("You are offline.");
  online(true);
  await commands.failWith();
  window.dispatchEvent(new Event("online"));
  await expect.element(panel).not.toMatchTextContent("You are offline.");
});

it("a paper unknown to Hugging Face gets a link to arXiv", async () => {
  await openNewTab("#/paper/2611.99999");
  await expect.element(heading).toMatchTextContent("Hugging Face doesn't know this paper");
  await expect
    .element(panel.getByRole("link", { name: "2611.99999 on arXiv" }))
    .toHaveAttribute("href", "https://arxiv.org/abs/2611.99999");
  await press("Escape");
  await expectNone(panel);
});

it("an id that no paper can have gets a message, and no request is made", async () => {
  await commands.takeRequests();
  await openNewTab("#/paper/..%2F..%2Fwhoami-v2");
  await expect.element(heading).toMatchTextContent("There is no paper at this address");
  expect((await commands.takeRequests()).filter(({ path }) => path.includes("whoami"))).toEqual([]);
});

const CASES: [failure: Failure, sentence: string][] = [
  ["unreachable", "Hugging Face can't be reached."],
  ["limited", "asked us to slow down"],
  ["html", "A web page came instead of the papers."],
  ["truncated-json", "The connection dropped"],
  ["nonsense", "Hugging Face answered with something Daypaper can't read."],
  ["server-error", "Hugging Face is having trouble (error 500)"],
];

it.each(CASES)("%s: the page says why, keeps the list's details, and recovers", async (failure, sentence) => {
  await commands.failWith(failure, "/api/papers/");
  const listed = hub.papers(hub.days[0] ?? "")[0]?.paper.id;
  const unlisted = hub.unlisted.slice(0, 1);
  await openNewTab(`#/paper/${listed}`);
  await expect.element(heading).toMatchTextContent(hub.titles()[0] ?? "");
  await expect.element(panel).toMatchTextContent(sentence);
  location.hash = `#/paper/${unlisted[0]?.paper.id}`;
  await expect.element(heading).toMatchTextContent("Couldn't load the paper");
  await expect.element(panel).toMatchTextContent(sentence);
  await commands.failWith();
  // A pause ends by itself.
  if (failure !== "limited") await panel.getByRole("button", { name: "Try again" }).click();
  await expect.element(heading).toMatchTextContent(titlesOf(unlisted)[0] ?? "");
});
