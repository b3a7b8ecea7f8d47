import { describe, expect, it } from "vitest";
import { allFiles, bareCodeOf, codeFiles, codeOf, textOf } from "../support/sources";

const config = codeOf("wxt.config.ts");

/** The texts in a list of wxt.config.ts, by its key. */
function listed(key: string): string[] {
  const lists = [...config.matchAll(new RegExp(`(?<!\\w)${key}:\\s*\\[([^\\]]*)\\]`, "g"))];
  return lists.flatMap(([, items = ""]) => [...items.matchAll(/"([^"]+)"/g)].map(([, item = ""]) => item));
}

const permissions = [...listed("permissions"), ...listed("optional_permissions")];
const hosts = [...listed("host_permissions"), ...listed("optional_host_permissions")];

/** The code that needs each permission. A permission that is missing here has no known use. */
const NEEDED_FOR: Record<string, RegExp> = {
  storage: /browser\.storage\b/,
  alarms: /browser\.alarms\b/,
  contextMenus: /browser\.contextMenus\b/,
  activeTab: /browser\.tabs\.query\b|browser\.scripting\b|contextMenus\.onClicked|tab\??\.url/,
  scripting: /browser\.scripting\b/,
  unlimitedStorage: /extends Dexie\b/,
  notifications: /browser\.notifications\b/,
  bookmarks: /browser\.bookmarks\b/,
  downloads: /browser\.downloads\b/,
  "https://huggingface.co/*": /https:\/\/huggingface\.co/,
  "https://export.arxiv.org/*": /https:\/\/export\.arxiv\.org/,
  "http://127.0.0.1/*": /http:\/\/127\.0\.0\.1:23119/,
  "https://*.huggingface.co/*": /https:\/\/(cdn-\w+|\*)\.huggingface\.co|\.huggingface\.co/,
};

describe.each([...permissions, ...hosts])("the permission %s", (permission) => {
  it("is used", () => {
    const use = NEEDED_FOR[permission];
    if (!use) return expect.fail(`Add to NEEDED_FOR what ${permission} is needed for, or ask for less.`);
    const users = codeFiles().filter((path) => use.test(codeOf(path)));
    expect(
      users.length,
      `Nothing uses ${permission}: remove it from wxt.config.ts, or use it.`,
    ).toBeGreaterThan(0);
  });

  it("is explained in the README", () => {
    const readme = allFiles().includes("README.md") ? textOf("README.md") : "";
    expect(
      readme.includes(permission.replace(/^https:\/\//, "").replace(/\/\*$/, "")),
      `README.md does not name ${permission}: say in its list of permissions what it is for.`,
    ).toBe(true);
  });
});

it("permissions are found", () => expect(permissions).toContain("storage"));

it("every API in use has its permission", () => {
  const code = codeFiles().map(bareCodeOf).join("\n");
  const missing = [
    "alarms",
    "contextMenus",
    "notifications",
    "bookmarks",
    "history",
    "downloads",
    "scripting",
    "cookies",
  ]
    .filter((api) => new RegExp(`\\bbrowser\\.${api}\\b`).test(code))
    .filter((api) => !permissions.includes(api));
  expect(missing, "Ask for it in wxt.config.ts, at install or on the click that needs it.").toEqual([]);
});

it("pages may connect to Hugging Face, arXiv and a Zotero on the same computer, and run no code but their own", () => {
  expect(config).toContain("script-src 'self'");
  expect(config).not.toMatch(/unsafe-(inline|eval)/);
  const [, connect = ""] = /connect-src ([^";]*)/.exec(config) ?? [];
  for (const source of connect.trim().split(/\s+/)) {
    expect(source, "connect-src").toMatch(
      /^('self'|https:\/\/(\*\.)?huggingface\.co|https:\/\/export\.arxiv\.org|http:\/\/127\.0\.0\.1:23119)$/,
    );
  }
});
