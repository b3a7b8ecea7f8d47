import { vi } from "vitest";
import { connect } from "../../utils/elsewhere/account/connect";
import { json } from "./hub";

/** A token in Hugging Face's format. It belongs to nobody. */
export const TOKEN = "hf_NobodysTokenForTheTests1234567890";

/** A request as it was made. */
export interface Call {
  method: string;
  host: string;
  path: string;
  authorization: string | null;
  body: unknown;
  init: RequestInit;
}

/** Replaces `fetch` with a stand-in that answers. Returns the list of calls, which grows with each. */
export function answering(answer: (call: Call, nth: number) => Response | Promise<Response>): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal("fetch", async (input: string, init: RequestInit = {}) => {
    const { host, pathname: path } = new URL(input);
    const { method = "GET", body } = init;
    const authorization = new Headers(init.headers).get("Authorization");
    const call = { method, host, path, authorization, body: body && JSON.parse(String(body)), init };
    calls.push(call);
    return answer(call, calls.length);
  });
  return calls;
}

/** The answer of `whoami-v2` for a token of a role, and the permissions of a fine-grained one. */
export function whoami(role = "write", permissions: readonly string[] = [], name = "reading-group"): object {
  const entity = { _id: "0123456789abcdef01234567", type: "user", name };
  const fineGrained = { canReadGatedRepos: false, global: [], scoped: [{ entity, permissions }] };
  return {
    type: "user",
    id: "0123456789abcdef01234567",
    name,
    fullname: "Reading group",
    email: "group@example.org",
    avatarUrl: "/avatars/group.svg",
    isPro: false,
    orgs: [],
    auth: {
      type: "access_token",
      accessToken: {
        displayName: "laptop",
        role,
        createdAt: "2026-06-01T00:00:00.000Z",
        ...(role === "fineGrained" && { fineGrained }),
      },
    },
  };
}

/** Enters a token that Hugging Face accepts, as if it had been pasted. */
export async function withToken(role?: string, permissions?: readonly string[]): Promise<void> {
  answering(() => json(whoami(role, permissions)));
  await connect(TOKEN);
}
