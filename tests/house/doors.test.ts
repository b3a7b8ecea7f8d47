import { expect, it } from "vitest";
import { keyHelp } from "../../components/help/keyHelp";
import { bareCodeOf, codeFiles, codeOf, importsOf, sourcesIn } from "../support/sources";

/** The files whose code matches. Each outside thing has one door. */
const filesWith = (pattern: RegExp) => codeFiles().filter((path) => pattern.test(bareCodeOf(path)));

it("sources are found", () => expect(codeFiles().length).toBeGreaterThan(20));

it("only utils/store/db/database.ts imports Dexie's class", () => {
  const importers = codeFiles().filter((path) =>
    importsOf(path).some(
      ({ module, names }) =>
        module.startsWith("dexie") && !/^\s*type\b|^\s*\{\s*liveQuery\s*\}\s*$/.test(names),
    ),
  );
  expect(
    importers,
    "Tables are reached through `db`; only types and liveQuery may be imported from dexie elsewhere, so that versions and " +
      "migrations stay in one file.",
  ).toEqual(["utils/store/db/database.ts"]);
});

it("only utils/queries/badge/badge.ts touches the toolbar", () => {
  expect(
    filesWith(/\b(browser|chrome)\s*\.\s*(action|browserAction)\b/),
    "The badge is set in one place, under its lock, so that it is exact: call updateBadge().",
  ).toEqual(["utils/queries/badge/badge.ts"]);
});

/** The only files that use the network, each with its destination. */
const NETWORK: Record<string, string> = {
  "utils/fetch/api/arxiv.ts":
    "arXiv, for a paper that Hugging Face does not know, once the user has allowed it",
  "utils/fetch/api/huggingface.ts": "Hugging Face",
  "utils/elsewhere/zotero/connector.ts":
    "a Zotero that runs on the same computer, when the user sends papers there",
};

it("only utils/digest/announce.ts shows a notification, and nothing plays a sound or vibrates", () => {
  expect(
    filesWith(/\bnotifications\s*\??\.\s*create\b|\bnew\s+Notification\b|\bshowNotification\b/),
    "No interruption that was not switched on: what is worth one goes through announceDigest, which asks the settings.",
  ).toEqual(["utils/digest/announce.ts"]);
  expect(
    filesWith(
      /\bAudio(Context)?\s*\(|\.\s*(play|vibrate|requestPermission)\s*\(|\bspeechSynthesis\b|\bautoplay\b/i,
    ),
    "Quiet by default.",
  ).toEqual([]);
});

it("permissions are requested only on a click, never in the background", () => {
  const asks = filesWith(/\bpermissions\s*\.\s*request\b/);
  expect(asks.length).toBeGreaterThan(0);
  const reached = codeFiles()
    .filter((path) => path === "entrypoints/background.ts" || path.startsWith("utils/"))
    .filter((path) =>
      importsOf(path).some(({ module, names }) => asks.includes(`${module}.ts`) && /\baskFor/.test(names)),
    );
  expect(
    reached,
    "Only components may import what asks the browser for a permission: they have the click.",
  ).toEqual([]);
});

it("each host has one file that sends requests to it", () => {
  expect(
    filesWith(/(?<![\w.])fetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/).sort(),
    "Requests go through utils/fetch/api/huggingface.ts, where they get a timeout, their failures a name, and the pauses are kept.",
  ).toEqual(Object.keys(NETWORK).sort());
});

/**
 * The only files that use the extension's storage, each with what it keeps there instead of in the database.
 */
const STORAGE: Record<string, string> = {
  "utils/elsewhere/account/drafts.ts":
    "comments being written, which outlive the page that is closed upon them",
  "utils/fetch/api/token.ts": "the token of Hugging Face, which is to be in no copy of the database",
  "utils/transfer/backup/shelf.ts": "the backups, which outlive the database",
  "utils/store/settings.ts": "the settings",
};

it("few files use the extension's storage, each for one thing", () => {
  expect(
    filesWith(/\b(browser|chrome)\s*\.\s*storage\b|wxt\/utils\/storage/),
    "Settings are declared once, with their defaults: add yours to utils/store/settings.ts. All else is in the database.",
  ).toEqual(Object.keys(STORAGE).sort());
});

it("one file sends the token, and the token is read only to be sent", () => {
  const senders = codeFiles().filter((path) => /\bAuthorization\b|\bBearer\b/.test(codeOf(path)));
  expect(senders, "The token goes to huggingface.co alone: call askWithToken().").toEqual([
    "utils/fetch/api/huggingface.ts",
  ]);
  const readers = codeFiles().filter((path) =>
    importsOf(path).some(({ names }) => /\breadToken\b/.test(names)),
  );
  expect(readers, "Pages use readConnection(), which does not hold the token.").toEqual([
    "utils/elsewhere/account/askWithToken.ts",
    "utils/elsewhere/account/connect.ts",
    "utils/fetch/api/huggingface.ts",
  ]);
});

it("no file uses `chrome`: `browser` is the same in each browser", () => {
  expect(filesWith(/(?<![\w.])chrome\s*\./), "Import `browser` from wxt/browser.").toEqual([]);
});

/** The only files that turn text into mark-up, each with the reason. */
const MARK_UP: Record<string, string> = {
  "components/page/snapshot.ts": "puts back what was taken from a page of Daypaper's own",
  "components/markdown/SafeHtml.tsx": "takes only the type that markdownToHtml makes, tag by tag from a list",
};

it("mark-up is made only from text that Daypaper itself wrote", () => {
  const makers = filesWith(
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|DOMParser)\b|document\.write/,
  );
  expect(
    makers.filter((path) => !(path in MARK_UP)),
    "Titles and abstracts hold `<think>` and raw links: they are text. What people wrote in Markdown is shown through " +
      "components/markdown/Markdown.tsx.",
  ).toEqual([]);
});

it("only utils/text/markdown/markdown.ts declares mark-up safe, and only it imports micromark", () => {
  expect(filesWith(/\bas SafeHtml\b/), "Mark-up is made by markdownToHtml: call it.").toEqual([
    "utils/text/markdown/markdown.ts",
  ]);
  const importers = codeFiles().filter((path) =>
    importsOf(path).some(({ module }) => module.startsWith("micromark")),
  );
  expect(importers, "One file decides what Markdown may become.").toEqual([
    "utils/text/markdown/markdown.ts",
  ]);
});

it("only utils/text/tex/mathml.ts imports Temml", () => {
  const importers = codeFiles().filter((path) =>
    importsOf(path).some(({ module }) => module.startsWith("temml")),
  );
  expect(importers, "One file decides what a formula may contain: call mathml().").toEqual([
    "utils/text/tex/mathml.ts",
  ]);
});

/** The only files that listen for keys on a whole page, each with the reason. */
const KEY_LISTENERS: Record<string, string> = {
  "components/page/heldInput.ts": "keeps keys for a page that is not alive yet",
  "components/page/keys.ts": "asks the maps of keys that are on the page",
  "components/search/SearchResults.tsx": "leads from the words being typed to the first result",
  "components/page/lateAddress.ts":
    "writes the address that waits before a key can lead away from it; takes no key",
};

it("a page has one listener for keys", () => {
  const listeners = codeFiles().filter((path) =>
    /addEventListener\(\s*"key(down|up|press)"/.test(codeOf(path)),
  );
  expect(
    listeners.sort(),
    "Give the key a name in components/page/keyTable.ts, a sentence in components/help/keyHelp.ts, and what it does to useKeys().",
  ).toEqual(Object.keys(KEY_LISTENERS).sort());
});

it("the help lists the keys of the manifest", () => {
  const wanted = [...codeOf("wxt.config.ts").matchAll(/suggested_key: \{ default: "([^"]+)"/g)];
  expect(wanted.length).toBeGreaterThan(0);
  const told = keyHelp().flatMap(({ keys }) => keys);
  expect(told).toEqual(expect.arrayContaining(wanted.map(([, keys = ""]) => keys.replaceAll("+", " "))));
});

it("no code is made from text", () => {
  expect(filesWith(/(?<![\w.])eval\s*\(|new\s+Function\s*\(/), "No remote or made-up code.").toEqual([]);
});

it("the only hosts named are Hugging Face, arXiv and the user's own computer", () => {
  const allowed =
    /^https?:\/\/([\w-]+\.)?(huggingface\.co|arxiv\.org)(\/|$)|^https:\/\/www\.gravatar\.com|^http:\/\/www\.w3\.org\/|^http:\/\/127\.0\.0\.1/;
  const others = sourcesIn("entrypoints", "components", "utils").flatMap((path) =>
    [...codeOf(path).matchAll(/https?:\/\/[\w.*-]+(\/[^\s"'`)<]*)?/g)]
      .map(([url]) => url)
      .filter((url) => !allowed.test(url))
      .map((url) => `${path}: ${url}`),
  );
  expect(others, "Networks: only huggingface.co and its media hosts; links may lead to arXiv.").toEqual([]);
});
