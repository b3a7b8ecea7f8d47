import type { IndexHtmlTransformContext, Plugin } from "vite";

/** A page's entry, as Vite writes it into the HTML. */
const ENTRY = /<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/g;

/**
 * Keeps a page's code from delaying its first paint: `first-paint.js` starts the code when it is done. Until
 * then the browser only loads the code, so that it runs at once.
 * @throws if the page's script is not where it is expected: otherwise the first paint would be lost silently
 */
export const lateEntry: Plugin = {
  name: "late-entry",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html, context) => {
      const [entry, ...others] = html.matchAll(ENTRY);
      const [script, src] = entry ?? [];
      if (!script || !src || others.length)
        throw new Error(
          `${context.filename} has ${others.length + (script ? 1 : 0)} entries: there has to be one`,
        );
      const files = [src, ...importedBy(context).map((file) => `/${file}`)];
      const preloads = files.map((href) => `<link rel="modulepreload" href="${href}">`).join("\n    ");
      return html.replace(script, `<script type="module" data-src="${src}"></script>\n    ${preloads}`);
    },
  },
};

/**
 * The files that the page's entry imports. The browser would otherwise find them only by reading the entry.
 */
function importedBy({ bundle, chunk }: IndexHtmlTransformContext): string[] {
  const found = new Set<string>();
  const waiting = [...(chunk?.imports ?? [])];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const imported = bundle?.[file];
    if (imported?.type === "chunk") waiting.push(...imported.imports);
  }
  return [...found];
}
