import { expect, it } from "vitest";
import { keyHelp } from "../../components/help/keyHelp";
import { bareCodeOf, codeFiles, codeOf, importsOf, sourcesIn } from "../support/sources";

/** One door for each outside thing. */
const filesWith = (pattern: RegExp) => codeFiles().filter((path) => pattern.test(bareCodeOf(path)));

it("there are sources to look at", () => expect(codeFiles().length).toBeGreaterThan(20));

it("only utils/store/db/database.ts knows Dexie's class", () => {
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

/** The only files that ask anybody, each with whom. */
const NETWORK: Record<string, string> = {
  "utils/fetch/api/arxiv.ts":
    "arXiv, for a paper that Hugging Face does not know, once the user has allowed it",
  "utils/fetch/api/huggingface.ts": "Hugging Face",
  "utils/elsewhere/zotero/connector.ts":
    "a Zotero that runs on the same computer, when the user sends papers there",
};

it("only utils/digest/announce.ts shows a notification, and nothing makes a sound or shakes", () => {
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

it("leave for anything is asked on a click, never by what runs by itself", () => {
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

it("one file asks the network for each host", () => {
  expect(
    filesWith(/(?<![\w.])fetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/).sort(),
    "Requests go through utils/fetch/api/huggingface.ts, where they get a timeout, their failures a name, and the pauses are kept.",
  ).toEqual(Object.keys(NETWORK).sort());
});

/** The only files that use the extension's storage, each with what is there and not in the database. */
const STORAGE: Record<string, string> = {
  "utils/elsewhere/account/drafts.ts":
    "comments being written, which outlive the page that is closed upon them",
  "utils/fetch/api/token.ts": "the token of Hugging Face, which is to be in no copy of the database",
  "utils/transfer/backup/shelf.ts": "the backups, which outlive the database",
  "utils/store/settings.ts": "the settings",
};

it("the extension's storage is used for little, each behind its door", () => {
  expect(
    filesWith(/\b(browser|chrome)\s*\.\s*storage\b|wxt\/utils\/storage/),
    "Settings are declared once, with their defaults: add yours to utils/store/settings.ts. All else is in the database.",
  ).toEqual(Object.keys(STORAGE).sort());
});

it("the token is sent by one file, and read only on its way there", () => {
  const senders = codeFiles().filter((path) => /\bAuthorization\b|\bBearer\b/.test(codeOf(path)));
  expect(senders, "It goes to huggingface.co alone: call askWithToken().").toEqual([
    "utils/fetch/api/huggingface.ts",
  ]);
  const readers = codeFiles().filter((path) =>
    importsOf(path).some(({ names }) => /\breadToken\b/.test(names)),
  );
  expect(readers, "Pages are given readConnection(), which does not hold it.").toEqual([
    "utils/elsewhere/account/askWithToken.ts",
    "utils/elsewhere/account/connect.ts",
    "utils/fetch/api/huggingface.ts",
  ]);
});

it("`chrome` is not used: `browser` is the same in each browser", () => {
  expect(filesWith(/(?<![\w.])chrome\s*\./), "Import `browser` from wxt/browser.").toEqual([]);
});

/** The only files that turn text into mark-up, and why they may. */
const MARK_UP: Record<string, string> = {
  "components/page/snapshot.ts": "puts back what was taken from a page of Daypaper's own",
  "components/markdown/SafeHtml.tsx": "takes only the type that markdownToHtml makes, tag by tag from a list",
};

it("no mark-up is made from text, but where Daypaper itself wrote it", () => {
  const makers = filesWith(
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|DOMParser)\b|document\.write/,
  );
  expect(
    makers.filter((path) => !(path in MARK_UP)),
    "Titles and abstracts hold `<think>` and raw links: they are text. What people wrote in Markdown is shown through " +
      "components/markdown/Markdown.tsx.",
  ).toEqual([]);
});

it("only utils/text/markdown/markdown.ts says that mark-up is safe, and only it knows micromark", () => {
  expect(filesWith(/\bas SafeHtml\b/), "Mark-up is made by markdownToHtml: call it.").toEqual([
    "utils/text/markdown/markdown.ts",
  ]);
  const importers = codeFiles().filter((path) =>
    importsOf(path).some(({ module }) => module.startsWith("micromark")),
  );
  expect(importers, "What Markdown may be made into is decided in one place.").toEqual([
    "utils/text/markdown/markdown.ts",
  ]);
});

it("only utils/text/tex/mathml.ts knows Temml", () => {
  const importers = codeFiles().filter((path) =>
    importsOf(path).some(({ module }) => module.startsWith("temml")),
  );
  expect(importers, "What a formula may be made of is decided in one place: call mathml().").toEqual([
    "utils/text/tex/mathml.ts",
  ]);
});

/** The only files that listen for keys on a whole page, each with why. */
const KEY_LISTENERS: Record<string, string> = {
  "components/page/heldInput.ts": "keeps keys for a page that is not alive yet",
  "components/page/keys.ts": "asks the maps of keys that are on the page",
  "components/search/SearchResults.tsx": "leads from the words being typed to the first result",
  "components/page/lateAddress.ts":
    "writes the address that waits before a key can lead away from it; takes no key",
};

it("one listener has the keys of a page", () => {
  const listeners = codeFiles().filter((path) =>
    /addEventListener\(\s*"key(down|up|press)"/.test(codeOf(path)),
  );
  expect(
    listeners.sort(),
    "Give the key a name in components/page/keyTable.ts, a sentence in components/help/keyHelp.ts, and what it does to useKeys().",
  ).toEqual(Object.keys(KEY_LISTENERS).sort());
});

it("the help has the keys that the manifest asks for", () => {
  const wanted = [...codeOf("wxt.config.ts").matchAll(/suggested_key: \{ default: "([^"]+)"/g)];
  expect(wanted.length).toBeGreaterThan(0);
  const told = keyHelp().flatMap(({ keys }) => keys);
  expect(told).toEqual(expect.arrayContaining(wanted.map(([, keys = ""]) => keys.replaceAll("+", " "))));
});

it("no code is made from text", () => {
  expect(filesWith(/(?<![\w.])eval\s*\(|new\s+Function\s*\(/), "No remote or made-up code.").toEqual([]);
});

it("only Hugging Face, arXiv and the user's own computer are named as hosts", () => {
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
