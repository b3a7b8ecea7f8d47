import { describe, expect, it } from "vitest";
import { type Failure, RefreshError } from "./failure";
import { failureSentence, failureStatus } from "./failureSentence";

const FAILURES: Failure[] = [
  { kind: "offline" },
  { kind: "unreachable" },
  { kind: "slow" },
  { kind: "notJson" },
  { kind: "cutShort" },
  { kind: "unexpected" },
  { kind: "forbidden" },
  { kind: "storage" },
  { kind: "broken" },
  { kind: "limited", until: 0 },
  { kind: "server", status: 503 },
];
const now = Date.parse("2026-06-30T12:00:00Z");

describe("sentences", () => {
  it.each(FAILURES)("$kind has its own sentence", (failure) => {
    expect(failureSentence(failure)).toMatch(/^[A-Z].{10,}\.$/);
  });
  it("are all different", () => {
    expect(new Set(FAILURES.map(failureSentence)).size).toBe(FAILURES.length);
  });
  it("name the server's status", () => {
    expect(failureSentence({ kind: "server", status: 503 })).toContain("error 503");
  });
});

describe("failureStatus", () => {
  it.each(FAILURES.filter(({ kind }) => kind !== "forbidden"))(
    "says when $kind is tried again",
    (failure) => {
      expect(failureStatus(failure, now + 10_000, now)).toMatch(/\. Trying again in a moment\.$/);
      expect(failureStatus(failure, now - 10_000, now)).toMatch(/\. Trying again in a moment\.$/);
      expect(failureStatus(failure, now + 300_000, now)).toMatch(/\. Trying again at \d{1,2}:\d\d\s[AP]M\.$/);
    },
  );
  it("promises nothing if only the user can help", () => {
    expect(failureStatus({ kind: "forbidden" }, now + 300_000, now)).toBe(
      failureSentence({ kind: "forbidden" }),
    );
  });
});

it("an error carries its failure and its cause", () => {
  const cause = new TypeError("no route");
  const error = new RefreshError({ kind: "unreachable" }, cause);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ message: "unreachable", cause, failure: { kind: "unreachable" } });
});
