import { vi } from "vitest";
import { connect } from "../../utils/elsewhere/account/connect";
import { json } from "./hub";

/** A token as Hugging Face makes them. It is nobody's. */
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

/** Puts something that answers in place of `fetch`, and gives the calls as they are made. */
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

/** What `whoami-v2` answers for a token of a role, and what a fine-grained one may do. */
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

/** Gives a token that Hugging Face accepts, as if it had been pasted. */
export async function withToken(role?: string, permissions?: readonly string[]): Promise<void> {
  answering(() => json(whoami(role, permissions)));
  await connect(TOKEN);
}
