import * as v from "valibot";
import type { Account } from "../../model/paper";
import { account, known, listOf, required, text, time } from "./parseFields";

/** What a token may do as a whole: `fineGrained` only what is ticked for it. What Hugging Face adds later is `other`. */
export type Role = "read" | "write" | "fineGrained" | "other";

/** Whom a token belongs to and what it may do, as `whoami-v2` tells it. Nothing in it is secret. */
export interface Owner extends Account {
  /** What the token is called. */
  tokenName?: string;
  role: Role;
  /** What a fine-grained token may do to its owner's account and to what is everybody's, each once. */
  permissions: string[];
  /** When it ends: milliseconds since the epoch. */
  expiresAt?: number;
}

const role = v.fallback(
  v.pipe(
    v.picklist(["read", "write", "god", "fineGrained"]),
    v.transform((name): Role => (name === "god" ? "write" : name)),
  ),
  "other",
);

/** What a token may do to one repository or one organisation says nothing of papers and settings. */
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

/** Reads an answer of `whoami-v2`; undefined where it names nobody. */
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

/** What it takes to comment on a paper. */
export const TO_COMMENT = "discussion.write";

/** What it takes to change which e-mails are sent. */
export const TO_NOTIFY = "user.notifications.write";

/** Whether a token may do something that takes a permission; of a role not known, that is for Hugging Face to say. */
export function may({ role, permissions }: Owner, permission: string): boolean {
  return role === "fineGrained" ? permissions.includes(permission) : role !== "read";
}
