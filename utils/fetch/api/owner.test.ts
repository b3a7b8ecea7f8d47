import { describe, expect, it } from "vitest";
import { whoami } from "../../../tests/support/account";
import { may, type Owner, parseOwner, TO_COMMENT, TO_NOTIFY } from "./owner";

it("reads the owner of a token, and only what is shown of the owner", () => {
  expect(parseOwner(whoami("write"))).toEqual({
    name: "reading-group",
    fullname: "Reading group",
    avatar: "https://huggingface.co/avatars/group.svg",
    tokenName: "laptop",
    role: "write",
    permissions: [],
  });
});

it("reads each permission of a fine-grained token once: the global ones and those for its owner", () => {
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
  ["no token in the answer", { name: "a" }],
  ["no role in the answer", { name: "a", auth: "token" }],
  ["an unknown role", { name: "a", auth: { accessToken: { role: "emperor" } } }],
])("reads %s as the role “other”", (_, answer) => expect(parseOwner(answer)?.role).toBe("other"));

describe("the permissions of a token", () => {
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
  it("are all for the staff's own role", () => expect(parseOwner(whoami("god"))?.role).toBe("write"));
});
