import { hubId } from "./hash.ts";
import { error, json, type Reply } from "./reply.ts";

/** The calls that need a token. Any `Bearer hf_…` is taken for the user "reading-group". */
export function account(
  method: string,
  path: string,
  authorization: string | undefined,
  body: string,
): Reply | undefined {
  const isComment = /^\/api\/papers\/[^/]+\/comment(\/[^/]+\/reply)?$/.test(path) && method === "POST";
  const isDigest = path === "/api/settings/notifications" && method === "PATCH";
  const isWhoami = path === "/api/whoami-v2" && method === "GET";
  if (!isComment && !isDigest && !isWhoami) return undefined;
  if (!authorization?.startsWith("Bearer hf_")) return error(401, "Invalid username or password.");
  if (isWhoami)
    return json({
      type: "user",
      id: hubId("user/reading-group"),
      name: "reading-group",
      fullname: "Reading group",
    });
  const sent = parsed(body);
  if (isDigest) return json({ notifications: sent.notifications ?? {} });
  if (typeof sent.comment !== "string" || sent.comment === "")
    return error(400, "✖ Invalid input\n  → at body.comment");
  return json(
    {
      newMessage: {
        id: hubId(`${path}/${sent.comment}`),
        type: "comment",
        data: { latest: { raw: sent.comment } },
      },
    },
    201,
  );
}

function parsed(body: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(body));
  } catch {
    return {};
  }
}
