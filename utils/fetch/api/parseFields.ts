import * as v from "valibot";
import { mediaUrl, pageUrl } from "../../ground/url";
import type { Account } from "../../model/paper";

/**
 * Schemas of single fields of the API's records. Any field may be missing. An invalid field counts as missing, and the
 * rest of the record is kept.
 */
const optional = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(v.optional(schema), undefined);

/** A text that must be present. White space becomes single spaces: 39 % of older titles hold a newline (API trap 3). */
export const required = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\s+/g, " ").trim()),
  v.nonEmpty(),
);

export const text = optional(required);

/** An unchanged text, for Markdown, where white space has a meaning. */
export const verbatim = optional(v.string());

export const flag = optional(v.boolean());
export const count = optional(v.pipe(v.number(), v.finite(), v.minValue(0)));

/** The address of a page: http or https. */
export const link = optional(
  v.pipe(
    v.string(),
    v.transform((url) => pageUrl(url)),
  ),
);

/** The address of a picture or a film: https. */
export const media = optional(
  v.pipe(
    v.string(),
    v.transform((url) => mediaUrl(url)),
  ),
);

/** A moment, in milliseconds since the epoch. */
export const time = optional(
  v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((iso) => Date.parse(iso)),
    v.number(),
  ),
);

/** A list whose items are read one by one. Unreadable items are left out. */
export const listOf = <Schema extends v.GenericSchema>(item: Schema) =>
  optional(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) => items.flatMap((each) => readable(item, each))),
    ),
  );

function readable<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): NonNullable<v.InferOutput<Schema>>[] {
  const result = v.safeParse(schema, value);
  return result.success && result.output != null ? [result.output] : [];
}

/** The object without keys whose value is undefined, so that storing it never erases what is known. */
export function known<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

/** A user or an organization. The handle is `user`, or else `name`. */
export const account = optional(
  v.pipe(
    v.object({ user: text, name: text, fullname: text, avatarUrl: media, avatar: media }),
    v.transform(({ user, name, fullname, avatarUrl, avatar }): Account | undefined => {
      const handle = user ?? name;
      if (!handle) return undefined;
      return known<Account>({ name: handle, fullname: fullname ?? handle, avatar: avatarUrl ?? avatar });
    }),
  ),
);

/** The name of an author; undefined if the author is hidden. */
export const author = v.pipe(
  v.object({ name: required, hidden: flag }),
  v.transform(({ name, hidden }) => (hidden ? undefined : name)),
);
