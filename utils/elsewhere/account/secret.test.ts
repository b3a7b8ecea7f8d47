import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answering, TOKEN, withToken } from "../../../tests/support/account";
import { dump, startFresh } from "../../../tests/support/fresh";
import { json } from "../../../tests/support/hub";
import { paper } from "../../../tests/support/records";
import { mark } from "../../actions/markPapers";
import { fetchJson } from "../../fetch/api/huggingface";
import { readConnection } from "../../fetch/api/token";
import { libraryFile } from "../../queries/library/file";
import { db } from "../../store/db/database";
import { readSettings } from "../../store/settings";
import { backUp } from "../../transfer/backup/backUp";
import { readContents } from "../../transfer/backup/contents";
import { listBackups } from "../../transfer/backup/listBackups";
import { readBackup } from "../../transfer/backup/readBackup";
import { exportFile } from "../../transfer/export/exportFile";
import { FORMATS } from "../../transfer/export/formats";
import { AccountError } from "./accountFailure";
import { connect, disconnect } from "./connect";
import { setDigest } from "./setDigest";

const SECRET = TOKEN.slice(3);
const ID = "2606.00001";

beforeEach(async () => {
  await startFresh();
  await db.papers.put(paper(ID));
  await withToken();
  await mark([ID], "saved", true);
});

describe("the token is in no", () => {
  it("settings", async () => expect(JSON.stringify(await readSettings())).not.toContain(SECRET));

  it("table of the database", async () => expect(JSON.stringify(await dump())).not.toContain(SECRET));

  it("stored backup, backup read back, or backup file", async () => {
    await backUp();
    const [{ at = 0 } = {}] = await listBackups();
    const contents = await readBackup(at);
    expect(contents.fields).not.toHaveLength(0);
    expect(libraryFile(contents, at) + libraryFile(await readContents(), at)).not.toContain(SECRET);
    const stored = Object.entries(await fakeBrowser.storage.local.get(null));
    const holders = stored.filter(([, value]) => JSON.stringify(value).includes(SECRET));
    expect(holders.map(([key]) => key)).toEqual(["huggingFaceToken"]);
  });

  it.each(FORMATS.map(({ id }) => id))("export as %s", async (format) => {
    const { file, papers } = await exportFile({ format, at: Date.now() });
    expect(papers).toBe(1);
    expect(new TextDecoder("latin1").decode(await file.arrayBuffer())).not.toContain(SECRET);
  });

  it("account data that pages are given", async () =>
    expect(JSON.stringify(await readConnection())).not.toContain(SECRET));

  it("error or log, though Hugging Face quotes it", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const quoting = { error: `User Access Token "${TOKEN}" is expired` };
    const attempts = [
      () => json(quoting, {}, 400),
      () => json(quoting, {}, 403),
      () => json(quoting, {}, 500),
      () => new Response(`<html>${TOKEN}`),
      () => Promise.reject(new TypeError("Failed to fetch")),
      () => json(quoting, {}, 401),
    ];
    for (const answer of attempts) {
      answering(answer);
      for (const job of [() => setDigest(true), () => connect(TOKEN)]) {
        const error = await job().then(
          () => expect.fail("it was accepted"),
          (reason: Error) => reason,
        );
        expect(inspected(error)).not.toContain(SECRET);
      }
    }
    expect(inspected(logged.mock.calls)).not.toContain(SECRET);
    logged.mockRestore();
  });
});

/** All the text that an error, or a list of errors, gives away. */
function inspected(value: unknown): string {
  if (Array.isArray(value)) return value.map(inspected).join();
  if (!(value instanceof Error)) return JSON.stringify(value) ?? "";
  const own = value instanceof AccountError ? JSON.stringify(value.failure) : "";
  return [value.name, value.message, value.stack, own, inspected(value.cause)].join();
}

it("the token is gone when it is removed", async () => {
  await disconnect();
  const calls = answering(() => json({}));
  await fetchJson(`/api/papers/${ID}`, undefined, Date.now());
  expect(calls.map(({ authorization }) => authorization)).toEqual([null]);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(SECRET);
});
