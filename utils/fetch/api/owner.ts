import * as v from "valibot";
import type { Account } from "../../model/paper";
import { account, known, listOf, required, text, time } from "./parseFields";

/** The role of a token. `fineGrained` allows only the selected permissions; `other` is for roles that are added later. */
type Role = "read" | "write" | "fineGrained" | "other";

/** The owner of a token and the token's permissions, from `whoami-v2`. Nothing in it is secret. */
export interface Owner extends Account {
  /** The name of the token. */
  tokenName?: string;
  role: Role;
  /** The permissions of a fine-grained token for its owner's account and for everything public, each once. */
  permissions: string[];
  /** When the token expires, in milliseconds since the epoch. */
  expiresAt?: number;
}

const role = v.fallback(
  v.pipe(
    v.picklist(["read", "write", "god", "fineGrained"]),
    v.transform((name): Role => (name === "god" ? "write" : name)),
  ),
  "other",
);

/**
 * Permissions for the owner's account. Those for single repositories or organizations don't matter for papers and
 * settings.
 */
const scope = v.pipe(
  v.object({ entity: v.object({ type: v.literal("user") }), permissions: listOf(required) }),
  v.transform(({ permissions }) => permissions),
);

const optional = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(v.optional(schema), undefined);

const record = v.object({
  name: required,
  auth: optional(
    v.object({
      expiresAt: time,
      accessToken: optional(
        v.object({
          displayName: text,
          role,
          fineGrained: optional(v.object({ scoped: listOf(scope), global: listOf(required) })),
        }),
      ),
    }),
  ),
});

/** Reads an answer of `whoami-v2`; undefined if it has no user name. */
export function parseOwner(body: unknown): Owner | undefined {
  const read = v.safeParse(record, body);
  const who = v.parse(account, body);
  if (!read.success || !who) return undefined;
  const { accessToken, expiresAt } = read.output.auth ?? {};
  const { scoped = [], global = [] } = accessToken?.fineGrained ?? {};
  return known<Owner>({
    ...who,
    tokenName: accessToken?.displayName,
    role: accessToken?.role ?? "other",
    permissions: [...new Set([...scoped.flat(), ...global])],
    expiresAt,
  });
}

/** The permission to comment on papers. */
export const TO_COMMENT = "discussion.write";

/** The permission to change e-mail settings. */
export const TO_NOTIFY = "user.notifications.write";

/** True if a token has a permission. For an unknown role it is assumed, and Hugging Face decides. */
export function may({ role, permissions }: Owner, permission: string): boolean {
  return role === "fineGrained" ? permissions.includes(permission) : role !== "read";
}
