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

it("keeps a token, and tells all but the token", async () => {
  await keepToken("hf_first", OWNER, NOON);
  expect(await readToken()).toBe("hf_first");
  expect(await readConnection()).toEqual({ owner: OWNER, checkedAt: NOON });
});

it("has none before one is kept, and after it was forgotten", async () => {
  expect([await readToken(), await readConnection()]).toEqual([undefined, undefined]);
  await keepToken("hf_first", OWNER, NOON);
  await forgetToken();
  expect([await readToken(), await readConnection()]).toEqual([undefined, undefined]);
});

it("gives out none that was refused, until it is accepted again", async () => {
  await keepToken("hf_first", OWNER, NOON);
  await noteRefused("hf_first");
  expect(await readToken()).toBeUndefined();
  expect(await readToken({ evenRefused: true })).toBe("hf_first");
  expect(await readConnection()).toMatchObject({ refusedAt: NOON });
  await noteOwner("hf_first", OWNER, NOON + 1);
  expect(await readToken()).toBe("hf_first");
  expect(await readConnection()).toEqual({ owner: OWNER, checkedAt: NOON + 1 });
});

it("takes no answer about one token for one about another", async () => {
  await keepToken("hf_second", OWNER, NOON);
  await noteRefused("hf_first");
  await noteOwner("hf_first", { ...OWNER, name: "somebody-else" }, NOON + 1);
  expect(await readConnection()).toEqual({ owner: OWNER, checkedAt: NOON });
});

it("is not brought back by an answer that comes after it was removed", async () => {
  await keepToken("hf_first", OWNER, NOON);
  await forgetToken();
  await Promise.all([noteOwner("hf_first", OWNER, NOON), noteRefused("hf_first"), noteDigest(DIGEST)]);
  expect(await readConnection()).toBeUndefined();
});

it("knows the e-mail of the same owner, and of no other", async () => {
  await keepToken("hf_first", OWNER, NOON);
  await noteDigest(DIGEST);
  await keepToken("hf_second", OWNER, NOON);
  expect((await readConnection())?.digest).toEqual(DIGEST);
  await keepToken("hf_third", { ...OWNER, name: "somebody-else" }, NOON);
  expect((await readConnection())?.digest).toBeUndefined();
});

it("tells whoever watches, without the token", async () => {
  const told = vi.fn();
  const stop = watchConnection(told);
  await keepToken("hf_first", OWNER, NOON);
  await forgetToken();
  expect(told.mock.calls).toEqual([[{ owner: OWNER, checkedAt: NOON }], [undefined]]);
  stop();
  await keepToken("hf_first", OWNER, NOON);
  expect(told).toHaveBeenCalledTimes(2);
});
