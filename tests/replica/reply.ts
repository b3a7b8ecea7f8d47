/** The answer of the replica before failures and entity tags change it. */
export type Reply = {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
};

/** An answer as JSON. */
export function json(value: unknown, status = 200, headers?: Record<string, string>): Reply {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(value), headers };
}

/** An error as the API words it. */
export function error(status: number, message: string): Reply {
  return json({ error: message }, status);
}

/** A 400 with its reason pretty-printed, as the API sends it for a parameter it does not accept. */
export function badParameter(name: string, reason: string): Reply {
  return error(400, `✖ ${reason}\n  → at query.${name}`);
}

/** A page or another text in HTML. */
export function html(title: string, body: string, status = 200): Reply {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>${body}</body></html>`;
  return { status, type: "text/html; charset=utf-8", body: page, headers: { "X-Frame-Options": "DENY" } };
}

/** A text, escaped for HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
