import { describe, expect, it } from "vitest";
import { whoami } from "../../../tests/support/account";
import { may, type Owner, parseOwner, TO_COMMENT, TO_NOTIFY } from "./owner";

it("reads whose a token is, and nothing that is not shown", () => {
  expect(parseOwner(whoami("write"))).toEqual({
    name: "reading-group",
    fullname: "Reading group",
    avatar: "https://huggingface.co/avatars/group.svg",
    tokenName: "laptop",
    role: "write",
    permissions: [],
  });
});

it("reads what a fine-grained token may do, to its owner and everywhere, each once", () => {
  const answer = {
    name: "reading-group",
    auth: {
      type: "access_token",
      expiresAt: "2027-01-01T00:00:00.000Z",
      accessToken: {
        displayName: "phone",
        role: "fineGrained",
        fineGrained: {
          global: ["discussion.write", "post.write"],
          scoped: [
            {
              entity: { _id: "1", type: "user" },
              permissions: ["user.notifications.write", "discussion.write"],
            },
            { entity: { _id: "2", type: "org" }, permissions: ["repo.write"] },
            "no scope",
          ],
        },
      },
    },
  };
  const owner = parseOwner(answer);
  expect(owner?.permissions).toEqual(["user.notifications.write", "discussion.write", "post.write"]);
  expect(owner?.expiresAt).toBe(Date.UTC(2027, 0, 1));
});

it.each([null, "reading-group", [], {}, { name: "" }, { name: 7 }, { fullname: "Nobody" }])(
  "%j is nobody's",
  (answer) => expect(parseOwner(answer)).toBeUndefined(),
);

it.each<[string, unknown]>([
  ["no word of the token", { name: "a" }],
  ["a word that says nothing", { name: "a", auth: "token" }],
  ["a role of later", { name: "a", auth: { accessToken: { role: "emperor" } } }],
])("knows no role by %s", (_, answer) => expect(parseOwner(answer)?.role).toBe("other"));

describe("what a token may do", () => {
  const owner = (role: Owner["role"], ...permissions: string[]): Owner => ({
    name: "a",
    fullname: "a",
    role,
    permissions,
  });
  it.each<[Owner, boolean, boolean]>([
    [owner("read"), false, false],
    [owner("write"), true, true],
    [owner("other"), true, true],
    [owner("fineGrained"), false, false],
    [owner("fineGrained", "discussion.write"), true, false],
    [owner("fineGrained", "user.notifications.write"), false, true],
    [owner("fineGrained", "user.notifications.read", "repo.write"), false, false],
  ])("%j", (who, comments, notifies) =>
    expect([may(who, TO_COMMENT), may(who, TO_NOTIFY)]).toEqual([comments, notifies]),
  );
  it("is everything of the staff's own kind", () => expect(parseOwner(whoami("god"))?.role).toBe("write"));
});
