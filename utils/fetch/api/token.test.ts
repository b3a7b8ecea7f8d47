import "fake-indexeddb/auto";

import { beforeEach, expect, it, vi } from "vitest";
import { NOON, startFresh } from "../../../tests/support/fresh";
import type { Owner } from "./owner";
import {
  forgetToken,
  keepToken,
  noteDigest,
  noteOwner,
  noteRefused,
  readConnection,
  readToken,
  watchConnection,
} from "./token";

const OWNER: Owner = { name: "reading-group", fullname: "Reading group", role: "write", permissions: [] };
const DIGEST = { isOn: true, at: NOON };

beforeEach(startFresh);

it("keeps a token, and tells everything about it but the token itself", async () => {
  await keepToken("hf_first", OWNER, NOON);
  expect(await readToken()).toBe("hf_first");
  expect(await readConnection()).toEqual({ owner: OWNER, checkedAt: NOON });
});

it("has no token before one is kept, and after it is removed", async () => {
  expect([await readToken(), await readConnection()]).toEqual([undefined, undefined]);
  await keepToken("hf_first", OWNER, NOON);
  await forgetToken();
  expect([await readToken(), await readConnection()]).toEqual([undefined, undefined]);
});

it("does not give out a refused token until it is accepted again", async () => {
  await keepToken("hf_first", OWNER, NOON);
  await noteRefused("hf_first");
  expect(await readToken()).toBeUndefined();
  expect(await readToken({ evenRefused: true })).toBe("hf_first");
  expect(await readConnection()).toMatchObject({ refusedAt: NOON });
  await noteOwner("hf_first", OWNER, NOON + 1);
  expect(await readToken()).toBe("hf_first");
  expect(await readConnection()).toEqual({ owner: OWNER, checkedAt: NOON + 1 });
});

it("ignores an answer about another token", async () => {
  await keepToken("hf_second", OWNER, NOON);
  await noteRefused("hf_first");
  await noteOwner("hf_first", { ...OWNER, name: "somebody-else" }, NOON + 1);
  expect(await readConnection()).toEqual({ owner: OWNER, checkedAt: NOON });
});

it("does not bring a token back when an answer comes after its removal", async () => {
  await keepToken("hf_first", OWNER, NOON);
  await forgetToken();
  await Promise.all([noteOwner("hf_first", OWNER, NOON), noteRefused("hf_first"), noteDigest(DIGEST)]);
  expect(await readConnection()).toBeUndefined();
});

it("keeps the e-mail settings for a new token of the same owner only", async () => {
  await keepToken("hf_first", OWNER, NOON);
  await noteDigest(DIGEST);
  await keepToken("hf_second", OWNER, NOON);
  expect((await readConnection())?.digest).toEqual(DIGEST);
  await keepToken("hf_third", { ...OWNER, name: "somebody-else" }, NOON);
  expect((await readConnection())?.digest).toBeUndefined();
});

it("tells watchers of each change, without the token", async () => {
  const told = vi.fn();
  const stop = watchConnection(told);
  await keepToken("hf_first", OWNER, NOON);
  await forgetToken();
  expect(told.mock.calls).toEqual([[{ owner: OWNER, checkedAt: NOON }], [undefined]]);
  stop();
  await keepToken("hf_first", OWNER, NOON);
  expect(told).toHaveBeenCalledTimes(2);
});
