import { afterEach, expect, it, vi } from "vitest";
import { type Failure, failureOf, isOfStorage, RefreshError } from "./failure";

const named = (name: string, inner?: unknown) => Object.assign(new Error("it failed"), { name, inner });

afterEach(() => void vi.restoreAllMocks());

it.each<[string, unknown]>([
  ["the disk is full", new DOMException("", "QuotaExceededError")],
  ["the browser can't write", new DOMException("Internal error.", "UnknownError")],
  ["Dexie wraps what the browser said", named("AbortError", new DOMException("", "QuotaExceededError"))],
  ["the database can't be opened", named("OpenFailedError", named("NotFoundError"))],
  ["Chromium's own storage says it in words", new Error("IO error: 000003.log: No space left on device")],
  ["Firefox's own storage says it in words", new Error("QuotaExceededError: storage.local")],
  ["a worker has handed on only its text", "QuotaExceededError: it failed"],
])("is storage if %s", (_, error) => {
  expect(isOfStorage(error)).toBe(true);
});

it.each<[string, unknown]>([
  ["code that can't be loaded", new TypeError("Failed to fetch dynamically imported module: /chunk.js")],
  ["a mistake in the code", new TypeError("Cannot read properties of undefined (reading 'id')")],
  ["a row that no table takes", named("DataError")],
  ["a transaction that has ended", named("TransactionInactiveError")],
  ["a chain that ends in a mistake", named("PrematureCommitError", new TypeError("failed"))],
  ["nothing", undefined],
])("is not storage: %s", (_, error) => {
  expect(isOfStorage(error)).toBe(false);
});

it("the search ends at an error that wraps itself", () => {
  const error = named("Error");
  Object.assign(error, { inner: error });
  expect(isOfStorage(error)).toBe(false);
});

it.each<[Failure, unknown, number]>([
  [{ kind: "slow" }, new RefreshError({ kind: "slow" }), 0],
  [{ kind: "storage" }, new DOMException("", "QuotaExceededError"), 1],
  [{ kind: "broken" }, new TypeError("Failed to fetch dynamically imported module: /chunk.js"), 1],
])("names %o, and logs an error without a name", (failure, error, logged) => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(failureOf(error)).toEqual(failure);
  expect(log).toHaveBeenCalledTimes(logged);
});
