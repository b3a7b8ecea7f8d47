import { fileURLToPath } from "node:url";
import { build } from "wxt";
import { type PseudoLanguage, pseudo } from "./pseudo.ts";

/** A separate program, run by makePseudoBuild: builds Daypaper in a pseudo-language, in the given folder. */
const [folder, browser, language] = process.argv.slice(2);
await build({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  outDir: folder ?? ".output",
  browser: browser ?? "chrome",
  vite: () => ({ plugins: [pseudo(language as PseudoLanguage)] }),
});
