import type { Comment } from "./comments.ts";
import { hubUser } from "./fixtures/people.ts";
import { hubId } from "./hash.ts";
import { error, json, type Reply } from "./reply.ts";
import { TOKENS } from "./tokens.ts";

/** A request that may need a token: the parts that the answer depends on. */
export type AccountRequest = {
  method: string;
  path: string;
  authorization?: string;
  body: string;
  now: Date;
};

/** The account of the reading group, and the calls that need a token. */
export class Account {
  readonly #comments = new Map<string, Comment[]>();
  /** True if the daily e-mail is on; undefined until it is set. */
  digest: boolean | undefined;

  /** The comments that were posted on a paper. */
  comments(paperId: string): readonly Comment[] {
    return this.#comments.get(paperId) ?? [];
  }

  /** The answer to a call that needs a token or sends an expired one; undefined for any other call. */
  answer({ method, path, authorization, body, now }: AccountRequest): Reply | undefined {
    const token = authorization?.replace(/^Bearer /, "");
    if (token === TOKENS.expired) return error(401, 'User Access Token "laptop" is expired');
    const [, paperId, , answers] = /^\/api\/papers\/(.+)\/comment(\/([^/]+)\/reply)?$/.exec(path) ?? [];
    const isComment = paperId !== undefined && method === "POST";
    const isDigest = path === "/api/settings/notifications" && method === "PATCH";
    const isWhoami = path === "/api/whoami-v2" && method === "GET";
    if (!isComment && !isDigest && !isWhoami) return undefined;
    if (!token?.startsWith("hf_")) return error(401, "Invalid username or password.");
    if (isWhoami) return json(whoami(token));
    if (token === TOKENS.read || (isDigest && token === TOKENS.comments))
      return error(403, "This token does not have the required permissions");
    const sent = parsed(body);
    if (isDigest) return this.#setDigest(sent.notifications);
    if (typeof sent.comment !== "string" || sent.comment === "")
      return error(400, "✖ Invalid input\n  → at body.comment");
    return this.#comment(paperId ?? "", answers, sent.comment, now);
  }

  #setDigest(sent: unknown): Reply {
    const notifications = Object(sent) as { daily_papers_digest?: boolean };
    this.digest = notifications.daily_papers_digest ?? this.digest;
    return json({ notifications });
  }

  #comment(paperId: string, answers: string | undefined, raw: string, now: Date): Reply {
    const before = this.comments(paperId);
    const createdAt = now.toISOString();
    const newMessage: Comment = {
      id: hubId(`${paperId}/posted/${before.length}`),
      author: hubUser("reading-group"),
      createdAt,
      type: "comment",
      data: {
        edited: false,
        hidden: false,
        latest: { raw, html: "", updatedAt: createdAt },
        numEdits: 0,
        reactions: [],
        isReport: false,
        ...(answers !== undefined && { parentCommentId: answers }),
      },
    };
    this.#comments.set(paperId, [...before, newMessage]);
    return json({ newMessage }, 201);
  }
}

/** The owner of the token, in the shape of the API's document. */
function whoami(token: string): object {
  const { _id: id, name, fullname, avatarUrl } = hubUser("reading-group");
  const permissions = ["repo.content.read"];
  const entity = { _id: id, type: "user", name };
  const fineGrained = {
    canReadGatedRepos: false,
    global: ["discussion.write"],
    scoped: [{ entity, permissions }],
  };
  const role = token === TOKENS.read ? "read" : token === TOKENS.comments ? "fineGrained" : "write";
  const accessToken = {
    displayName: "laptop",
    role,
    createdAt: "2026-06-01T00:00:00.000Z",
    ...(role === "fineGrained" && { fineGrained }),
  };
  const auth = { type: "access_token", accessToken };
  return { type: "user", id, name, fullname, avatarUrl, isPro: false, orgs: [], auth };
}

function parsed(body: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(body));
  } catch {
    return {};
  }
}
